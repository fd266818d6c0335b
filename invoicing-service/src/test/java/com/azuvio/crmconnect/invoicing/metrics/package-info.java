@NullMarked
package com.azuvio.crmconnect.invoicing.metrics;

import org.jspecify.annotations.NullMarked;
