/** Registering the client of an order: the buyer as sent, in the form that client-service takes (S18, S60). */
@NullMarked
package com.azuvio.crmconnect.order.registration;

import org.jspecify.annotations.NullMarked;
