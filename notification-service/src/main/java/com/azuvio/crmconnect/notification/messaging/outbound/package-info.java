/** The payloads of sales.notification. */
@NullMarked
package com.azuvio.crmconnect.notification.messaging.outbound;

import org.jspecify.annotations.NullMarked;
