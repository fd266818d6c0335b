/** Bounds on what comes in: rate per client and per address, size of a body. */
@NullMarked
package com.azuvio.crmconnect.gateway.limits;

import org.jspecify.annotations.NullMarked;
