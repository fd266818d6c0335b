/** Any other OpenID Connect issuer in place of the embedded identity provider. */
@NullMarked
package com.azuvio.crmconnect.gateway.identity.external;

import org.jspecify.annotations.NullMarked;
