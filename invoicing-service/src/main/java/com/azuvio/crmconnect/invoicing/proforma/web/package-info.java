/** Proformas over HTTP. */
@NullMarked
package com.azuvio.crmconnect.invoicing.proforma.web;

import org.jspecify.annotations.NullMarked;
