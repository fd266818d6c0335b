/** Events in and out. */
@NullMarked
package com.azuvio.crmconnect.notification.messaging;

import org.jspecify.annotations.NullMarked;
