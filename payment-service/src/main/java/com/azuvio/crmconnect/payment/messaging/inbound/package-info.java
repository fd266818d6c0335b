/** What this service reads of other owners' events; fields that it does not need are left out. */
@NullMarked
package com.azuvio.crmconnect.payment.messaging.inbound;

import org.jspecify.annotations.NullMarked;
