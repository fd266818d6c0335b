/** Programs that call the API, and their roles. */
@NullMarked
package com.azuvio.crmconnect.gateway.machine;

import org.jspecify.annotations.NullMarked;
