/** What this service tells: wire records of its own topics. */
@NullMarked
package com.azuvio.crmconnect.order.messaging.outbound;

import org.jspecify.annotations.NullMarked;
