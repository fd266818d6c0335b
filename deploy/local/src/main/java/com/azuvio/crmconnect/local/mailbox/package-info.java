/** A mail server for one machine: it accepts every message, keeps it on disk and shows it in the browser; nothing leaves. */
@NullMarked
package com.azuvio.crmconnect.local.mailbox;

import org.jspecify.annotations.NullMarked;
