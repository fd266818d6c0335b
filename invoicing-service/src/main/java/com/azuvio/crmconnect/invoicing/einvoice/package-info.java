/** The e-invoice of a document: UBL 2.1 by EN 16931 or CIUS-RO (B1), as stored bytes. */
@NullMarked
package com.azuvio.crmconnect.invoicing.einvoice;

import org.jspecify.annotations.NullMarked;
