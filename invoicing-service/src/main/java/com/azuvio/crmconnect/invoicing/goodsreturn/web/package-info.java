/** Returns over HTTP. */
@NullMarked
package com.azuvio.crmconnect.invoicing.goodsreturn.web;

import org.jspecify.annotations.NullMarked;
