/** A running back office as any other system sees it: its API, its topics and the mail that it sends. */
@NullMarked
package com.azuvio.crmconnect.verification.stack;

import org.jspecify.annotations.NullMarked;
