/** Real servers for the gateway's tests: PostgreSQL, stand-ins for the services, the gateway itself, a browser. */
@NullMarked
package com.azuvio.crmconnect.gateway.support;

import org.jspecify.annotations.NullMarked;
