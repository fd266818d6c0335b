/** Exchange rates into the company's currency: recorded by people, kept for ever. */
@NullMarked
package com.azuvio.crmconnect.invoicing.exchange;

import org.jspecify.annotations.NullMarked;
