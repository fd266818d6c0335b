/** Exchange rates over HTTP. */
@NullMarked
package com.azuvio.crmconnect.invoicing.exchange.web;

import org.jspecify.annotations.NullMarked;
