@NullMarked
package com.azuvio.crmconnect.invoicing.goodsreturn;

import org.jspecify.annotations.NullMarked;
