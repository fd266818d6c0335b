/** Reminders over HTTP. */
@NullMarked
package com.azuvio.crmconnect.notification.reminder.web;

import org.jspecify.annotations.NullMarked;
