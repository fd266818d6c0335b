/** The worker that brings queued messages to the mail server. */
@NullMarked
package com.azuvio.crmconnect.notification.delivery;

import org.jspecify.annotations.NullMarked;
