/** HTTP conventions: problems (RFC 9457), idempotency, entity tags, keyset pages. */
@NullMarked
package com.azuvio.crmconnect.starter.web;

import org.jspecify.annotations.NullMarked;
