/** Identifiers: of rows (RFC 9562) and of content. */
@NullMarked
package com.azuvio.crmconnect.starter.id;

import org.jspecify.annotations.NullMarked;
