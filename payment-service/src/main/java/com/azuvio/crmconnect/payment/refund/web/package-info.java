/** HTTP of refunds. */
@NullMarked
package com.azuvio.crmconnect.payment.refund.web;

import org.jspecify.annotations.NullMarked;
