/** Every e-mail of the back office and its fate. */
@NullMarked
package com.azuvio.crmconnect.notification;

import org.jspecify.annotations.NullMarked;
