/** Proformas: what asks for an advance before there is an invoice. No fiscal number, no receivable, no VAT entry (S8, S50 to S53). */
@NullMarked
package com.azuvio.crmconnect.invoicing.proforma;

import org.jspecify.annotations.NullMarked;
