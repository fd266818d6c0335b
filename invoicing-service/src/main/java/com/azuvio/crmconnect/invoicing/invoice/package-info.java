/** Invoices from draft to delivery: drafting, issue, discarding, sending, lists. */
@NullMarked
package com.azuvio.crmconnect.invoicing.invoice;

import org.jspecify.annotations.NullMarked;
