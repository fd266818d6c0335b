/** The web console as the gateway serves it: one page for all its addresses, and its assets. */
@NullMarked
package com.azuvio.crmconnect.gateway.console;

import org.jspecify.annotations.NullMarked;
