/** Clients as client-service last told of them: copies, locked where documents depend on them. */
@NullMarked
package com.azuvio.crmconnect.invoicing.client;

import org.jspecify.annotations.NullMarked;
