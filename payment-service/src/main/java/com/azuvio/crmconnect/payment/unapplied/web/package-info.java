/** HTTP of a client's unapplied money. */
@NullMarked
package com.azuvio.crmconnect.payment.unapplied.web;

import org.jspecify.annotations.NullMarked;
