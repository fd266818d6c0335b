/** Identifiers (RFC 9562). */
@NullMarked
package com.azuvio.crmconnect.starter.id;

import org.jspecify.annotations.NullMarked;
