/** Statements by mail over HTTP. */
@NullMarked
package com.azuvio.crmconnect.notification.statement.web;

import org.jspecify.annotations.NullMarked;
