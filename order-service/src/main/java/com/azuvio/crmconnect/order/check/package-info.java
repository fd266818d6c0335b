/** The named checks of an order before the back office confirms it, with their policies and sign-offs (S18–S20, S35). */
@NullMarked
package com.azuvio.crmconnect.order.check;

import org.jspecify.annotations.NullMarked;
