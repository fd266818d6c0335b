/** The embedded identity provider: Spring Authorization Server on the gateway's own database. */
@NullMarked
package com.azuvio.crmconnect.gateway.identity.embedded;

import org.jspecify.annotations.NullMarked;
