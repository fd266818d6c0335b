/** The one place where a document's amounts are computed (EN 16931 arithmetic, rules.md §1). */
@NullMarked
package com.azuvio.crmconnect.invoicing.calculation;

import org.jspecify.annotations.NullMarked;
