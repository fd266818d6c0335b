/** People who may log in, and their roles. */
@NullMarked
package com.azuvio.crmconnect.gateway.user;

import org.jspecify.annotations.NullMarked;
