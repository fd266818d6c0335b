/** The printed statement of account, in the client's language. */
@NullMarked
package com.azuvio.crmconnect.client.statement;

import org.jspecify.annotations.NullMarked;
