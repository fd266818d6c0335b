/** Templates over HTTP. */
@NullMarked
package com.azuvio.crmconnect.notification.template.web;

import org.jspecify.annotations.NullMarked;
