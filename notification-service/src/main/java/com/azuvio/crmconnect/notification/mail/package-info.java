/** Composes mails and hands them to the mail server. */
@NullMarked
package com.azuvio.crmconnect.notification.mail;

import org.jspecify.annotations.NullMarked;
