/** The seller's profile: who issues the documents (D16). */
@NullMarked
package com.azuvio.crmconnect.invoicing.seller;

import org.jspecify.annotations.NullMarked;
