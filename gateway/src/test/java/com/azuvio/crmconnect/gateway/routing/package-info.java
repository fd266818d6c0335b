@NullMarked
package com.azuvio.crmconnect.gateway.routing;

import org.jspecify.annotations.NullMarked;
