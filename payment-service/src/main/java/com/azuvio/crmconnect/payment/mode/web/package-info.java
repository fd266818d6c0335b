/** HTTP of payment modes. */
@NullMarked
package com.azuvio.crmconnect.payment.mode.web;

import org.jspecify.annotations.NullMarked;
