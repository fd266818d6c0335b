/** VAT rates over HTTP. */
@NullMarked
package com.azuvio.crmconnect.invoicing.tax.web;

import org.jspecify.annotations.NullMarked;
