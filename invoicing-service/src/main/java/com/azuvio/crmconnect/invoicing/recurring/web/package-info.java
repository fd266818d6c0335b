/** Recurring billing over HTTP. */
@NullMarked
package com.azuvio.crmconnect.invoicing.recurring.web;

import org.jspecify.annotations.NullMarked;
