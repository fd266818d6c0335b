/** The order: agreement, confirmations, warehouse hold, deliveries, cancellation (S17–S23, D1, D2, D7). */
@NullMarked
package com.azuvio.crmconnect.order.salesorder;

import org.jspecify.annotations.NullMarked;
