/** The message log over HTTP. */
@NullMarked
package com.azuvio.crmconnect.notification.message.web;

import org.jspecify.annotations.NullMarked;
