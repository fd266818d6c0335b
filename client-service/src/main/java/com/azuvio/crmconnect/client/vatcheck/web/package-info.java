/** Checks of VAT numbers over HTTP. */
@NullMarked
package com.azuvio.crmconnect.client.vatcheck.web;

import org.jspecify.annotations.NullMarked;
