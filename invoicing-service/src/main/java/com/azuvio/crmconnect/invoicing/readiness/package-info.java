/** What still stands between a draft and its issue (S25, S61, D8): named rules, side by side. */
@NullMarked
package com.azuvio.crmconnect.invoicing.readiness;

import org.jspecify.annotations.NullMarked;
