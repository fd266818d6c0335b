/** Copy of the documents that money can be applied to, kept from sales.invoice. */
@NullMarked
package com.azuvio.crmconnect.payment.receivable;

import org.jspecify.annotations.NullMarked;
