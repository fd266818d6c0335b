/** The only door of the back office: logins, tokens, limits and the routes to the services. */
@NullMarked
package com.azuvio.crmconnect.gateway;

import org.jspecify.annotations.NullMarked;
