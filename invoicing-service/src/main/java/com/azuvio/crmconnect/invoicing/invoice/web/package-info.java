/** Invoices over HTTP. */
@NullMarked
package com.azuvio.crmconnect.invoicing.invoice.web;

import org.jspecify.annotations.NullMarked;
