/** HTTP of payments and allocations. */
@NullMarked
package com.azuvio.crmconnect.payment.money.web;

import org.jspecify.annotations.NullMarked;
