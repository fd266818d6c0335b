/** VAT numbers held against the register of the EU (VIES): in the background, patiently, with evidence. */
@NullMarked
package com.azuvio.crmconnect.client.vatcheck;

import org.jspecify.annotations.NullMarked;
