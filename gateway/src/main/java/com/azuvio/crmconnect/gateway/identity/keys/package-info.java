/** Signing keys of the embedded identity provider: sealed at rest, rotated, published until their last token has expired. */
@NullMarked
package com.azuvio.crmconnect.gateway.identity.keys;

import org.jspecify.annotations.NullMarked;
