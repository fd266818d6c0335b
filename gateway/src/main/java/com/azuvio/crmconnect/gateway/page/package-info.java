/** Pages for a browser: login, start, interface documentation. */
@NullMarked
package com.azuvio.crmconnect.gateway.page;

import org.jspecify.annotations.NullMarked;
