/** The way to the services: routes, headers that pass, timeouts, retries, circuit breakers. */
@NullMarked
package com.azuvio.crmconnect.gateway.routing;

import org.jspecify.annotations.NullMarked;
