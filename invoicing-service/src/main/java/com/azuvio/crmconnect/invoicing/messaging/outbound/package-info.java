/** Wire records of sales.invoice. */
@NullMarked
package com.azuvio.crmconnect.invoicing.messaging.outbound;

import org.jspecify.annotations.NullMarked;
