/** Filters of lists as SQL. */
@NullMarked
package com.azuvio.crmconnect.invoicing.filter;

import org.jspecify.annotations.NullMarked;
