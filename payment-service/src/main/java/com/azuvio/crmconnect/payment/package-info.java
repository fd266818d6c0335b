/** payment-service: decides which money of a client is free, and asks invoicing-service to apply it. */
@NullMarked
package com.azuvio.crmconnect.payment;

import org.jspecify.annotations.NullMarked;
