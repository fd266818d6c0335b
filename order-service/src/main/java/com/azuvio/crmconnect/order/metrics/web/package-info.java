/** HTTP of the un-invoiced orders' metric. */
@NullMarked
package com.azuvio.crmconnect.order.metrics.web;

import org.jspecify.annotations.NullMarked;
