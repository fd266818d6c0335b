/** Bookings on a document over HTTP. */
@NullMarked
package com.azuvio.crmconnect.invoicing.receivables.web;

import org.jspecify.annotations.NullMarked;
