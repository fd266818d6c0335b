/** What this service reads of other owners' events; tolerant of everything else. */
@NullMarked
package com.azuvio.crmconnect.invoicing.messaging.inbound;

import org.jspecify.annotations.NullMarked;
