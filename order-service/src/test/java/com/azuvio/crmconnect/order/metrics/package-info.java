@NullMarked
package com.azuvio.crmconnect.order.metrics;

import org.jspecify.annotations.NullMarked;
