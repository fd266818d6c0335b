/** order-service: the catalogue and the orders, from intake to the confirmations that become invoices. */
@NullMarked
package com.azuvio.crmconnect.order;

import org.jspecify.annotations.NullMarked;
