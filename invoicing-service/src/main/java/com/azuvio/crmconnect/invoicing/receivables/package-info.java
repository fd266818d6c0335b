/** Money on documents: what of a payment is applied and released; this service alone decides it. */
@NullMarked
package com.azuvio.crmconnect.invoicing.receivables;

import org.jspecify.annotations.NullMarked;
