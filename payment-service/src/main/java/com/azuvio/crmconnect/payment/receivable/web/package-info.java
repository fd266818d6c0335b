/** HTTP of the open documents. */
@NullMarked
package com.azuvio.crmconnect.payment.receivable.web;

import org.jspecify.annotations.NullMarked;
