/** The register of issued documents by month and VAT rate, for the accountant (B3). */
@NullMarked
package com.azuvio.crmconnect.invoicing.register;

import org.jspecify.annotations.NullMarked;
