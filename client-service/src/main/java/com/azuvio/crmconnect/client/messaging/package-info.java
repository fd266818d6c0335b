/** What this service tells and hears on Kafka. */
@NullMarked
package com.azuvio.crmconnect.client.messaging;

import org.jspecify.annotations.NullMarked;
