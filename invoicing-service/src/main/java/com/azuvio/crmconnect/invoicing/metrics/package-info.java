/** The metrics of the role (S57 to S59), their history, and the lists that they count (B9). */
@NullMarked
package com.azuvio.crmconnect.invoicing.metrics;

import org.jspecify.annotations.NullMarked;
