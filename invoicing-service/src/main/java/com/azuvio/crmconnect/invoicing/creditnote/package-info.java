/** Credit notes: they take an issued document back, fully or in part, and never more than is left of it. */
@NullMarked
package com.azuvio.crmconnect.invoicing.creditnote;

import org.jspecify.annotations.NullMarked;
