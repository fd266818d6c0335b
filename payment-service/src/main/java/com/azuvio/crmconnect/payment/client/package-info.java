/** Copy of the clients, kept from sales.client. */
@NullMarked
package com.azuvio.crmconnect.payment.client;

import org.jspecify.annotations.NullMarked;
