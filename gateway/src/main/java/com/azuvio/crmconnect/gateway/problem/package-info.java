/** What the gateway itself answers when something is wrong: RFC 9457 documents, never a page of the container. */
@NullMarked
package com.azuvio.crmconnect.gateway.problem;

import org.jspecify.annotations.NullMarked;
