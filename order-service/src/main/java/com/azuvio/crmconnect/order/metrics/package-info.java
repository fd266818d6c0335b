/** What is confirmed and not invoiced, with its history (S56, D14). */
@NullMarked
package com.azuvio.crmconnect.order.metrics;

import org.jspecify.annotations.NullMarked;
