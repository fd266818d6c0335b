/** HTTP of orders. */
@NullMarked
package com.azuvio.crmconnect.order.salesorder.web;

import org.jspecify.annotations.NullMarked;
