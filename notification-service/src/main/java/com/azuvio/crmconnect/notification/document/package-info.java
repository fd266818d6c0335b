/** The files that mails carry, byte for byte as they were announced (I3), or as they were first made. */
@NullMarked
package com.azuvio.crmconnect.notification.document;

import org.jspecify.annotations.NullMarked;
