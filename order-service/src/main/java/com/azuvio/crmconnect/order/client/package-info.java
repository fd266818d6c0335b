/** The copy of clients that orders are linked to, kept from events of client-service. */
@NullMarked
package com.azuvio.crmconnect.order.client;

import org.jspecify.annotations.NullMarked;
