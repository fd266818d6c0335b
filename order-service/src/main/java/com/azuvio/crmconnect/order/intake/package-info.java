/** Orders that other systems hand over, and the messages that could not be accepted. */
@NullMarked
package com.azuvio.crmconnect.order.intake;

import org.jspecify.annotations.NullMarked;
