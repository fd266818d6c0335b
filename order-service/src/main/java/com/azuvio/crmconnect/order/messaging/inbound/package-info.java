/** What this service reads of other owners' events. */
@NullMarked
package com.azuvio.crmconnect.order.messaging.inbound;

import org.jspecify.annotations.NullMarked;
