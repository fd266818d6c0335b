/** The message: what is to be sent to whom, each attempt at it, and what became of it. */
@NullMarked
package com.azuvio.crmconnect.notification.message;

import org.jspecify.annotations.NullMarked;
