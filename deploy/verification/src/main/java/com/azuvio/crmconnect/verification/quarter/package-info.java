/** A believable quarter: what happened before today comes as opening balances and money, everything else happens today. */
@NullMarked
package com.azuvio.crmconnect.verification.quarter;

import org.jspecify.annotations.NullMarked;
