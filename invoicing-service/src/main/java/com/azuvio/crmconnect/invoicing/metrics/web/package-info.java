/** HTTP of the metrics. */
@NullMarked
package com.azuvio.crmconnect.invoicing.metrics.web;

import org.jspecify.annotations.NullMarked;
