/** Payloads of sales.payment; the contract stands in contracts/payment-service. */
@NullMarked
package com.azuvio.crmconnect.payment.messaging.outbound;

import org.jspecify.annotations.NullMarked;
