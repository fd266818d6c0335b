/** A register of VAT numbers that stands in for the one of the EU, and can be told to be slow, wrong or away. */
@NullMarked
package com.azuvio.crmconnect.local.vies;

import org.jspecify.annotations.NullMarked;
