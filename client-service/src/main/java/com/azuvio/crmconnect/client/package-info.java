/** Clients and their accounts. */
@NullMarked
package com.azuvio.crmconnect.client;

import org.jspecify.annotations.NullMarked;
