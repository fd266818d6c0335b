/** The service's Kafka side: handlers of upstream topics and the publisher of its own events. */
@NullMarked
package com.azuvio.crmconnect.order.messaging;

import org.jspecify.annotations.NullMarked;
