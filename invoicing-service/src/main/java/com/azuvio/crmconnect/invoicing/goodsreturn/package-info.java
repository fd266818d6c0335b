/** Goods that come back: what the warehouse is asked to expect, what it received, and the credit notes for that (S44). */
@NullMarked
package com.azuvio.crmconnect.invoicing.goodsreturn;

import org.jspecify.annotations.NullMarked;
