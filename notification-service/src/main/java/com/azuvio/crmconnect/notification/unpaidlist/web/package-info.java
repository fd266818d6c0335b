/** The weekly list over HTTP. */
@NullMarked
package com.azuvio.crmconnect.notification.unpaidlist.web;

import org.jspecify.annotations.NullMarked;
