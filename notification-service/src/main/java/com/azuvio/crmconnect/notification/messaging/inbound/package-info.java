/** What this service reads of other services' events. */
@NullMarked
package com.azuvio.crmconnect.notification.messaging.inbound;

import org.jspecify.annotations.NullMarked;
