/** Which VAT a line bears, and at which rate (D13, rules.md §2). */
@NullMarked
package com.azuvio.crmconnect.invoicing.tax;

import org.jspecify.annotations.NullMarked;
