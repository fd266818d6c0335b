/** Number series over HTTP. */
@NullMarked
package com.azuvio.crmconnect.invoicing.series.web;

import org.jspecify.annotations.NullMarked;
