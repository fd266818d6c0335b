/** Advances over HTTP. */
@NullMarked
package com.azuvio.crmconnect.invoicing.advance.web;

import org.jspecify.annotations.NullMarked;
