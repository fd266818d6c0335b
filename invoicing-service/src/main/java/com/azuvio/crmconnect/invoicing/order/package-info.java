/** Confirmations of orders, as received: what is to be invoiced, each exactly once. */
@NullMarked
package com.azuvio.crmconnect.invoicing.order;

import org.jspecify.annotations.NullMarked;
