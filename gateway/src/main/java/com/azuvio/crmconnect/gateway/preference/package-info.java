/** What people chose for themselves, whichever issuer they come from. */
@NullMarked
package com.azuvio.crmconnect.gateway.preference;

import org.jspecify.annotations.NullMarked;
