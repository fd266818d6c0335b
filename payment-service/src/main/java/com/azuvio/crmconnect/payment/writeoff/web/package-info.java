/** HTTP of write-offs. */
@NullMarked
package com.azuvio.crmconnect.payment.writeoff.web;

import org.jspecify.annotations.NullMarked;
