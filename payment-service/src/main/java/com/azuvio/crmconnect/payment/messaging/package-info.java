/** Between Kafka and the domain: consumers and the publisher. */
@NullMarked
package com.azuvio.crmconnect.payment.messaging;

import org.jspecify.annotations.NullMarked;
