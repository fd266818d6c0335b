/** The seller's profile over HTTP. */
@NullMarked
package com.azuvio.crmconnect.invoicing.seller.web;

import org.jspecify.annotations.NullMarked;
