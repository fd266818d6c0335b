/** Whose orders an account executive sees. */
@NullMarked
package com.azuvio.crmconnect.order.agent;

import org.jspecify.annotations.NullMarked;
