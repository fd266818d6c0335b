/** What the old system left open on the first day (D16). */
@NullMarked
package com.azuvio.crmconnect.invoicing.opening;

import org.jspecify.annotations.NullMarked;
