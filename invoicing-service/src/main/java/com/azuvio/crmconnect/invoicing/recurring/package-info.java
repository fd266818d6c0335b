/** Recurring billing: templates, their periods, and what became of each. */
@NullMarked
package com.azuvio.crmconnect.invoicing.recurring;

import org.jspecify.annotations.NullMarked;
