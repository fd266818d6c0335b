/** Credit notes over HTTP. */
@NullMarked
package com.azuvio.crmconnect.invoicing.creditnote.web;

import org.jspecify.annotations.NullMarked;
