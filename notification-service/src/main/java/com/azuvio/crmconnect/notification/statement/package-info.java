/** Statements of account by mail, when a person asks for one. */
@NullMarked
package com.azuvio.crmconnect.notification.statement;

import org.jspecify.annotations.NullMarked;
