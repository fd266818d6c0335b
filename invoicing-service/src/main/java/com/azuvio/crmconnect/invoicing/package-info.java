/** Invoicing: drafts, issues and keeps the fiscal documents, and alone decides what is applied to them. */
@NullMarked
package com.azuvio.crmconnect.invoicing;

import org.jspecify.annotations.NullMarked;
