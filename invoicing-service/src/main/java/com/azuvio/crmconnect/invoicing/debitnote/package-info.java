/** Debit notes: what bills more for the supply of an issued invoice, at that invoice's rates (D5). */
@NullMarked
package com.azuvio.crmconnect.invoicing.debitnote;

import org.jspecify.annotations.NullMarked;
