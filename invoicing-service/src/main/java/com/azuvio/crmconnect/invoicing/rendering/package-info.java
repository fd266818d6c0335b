/** The printed document: PDF/A with embedded fonts, in English and Romanian. */
@NullMarked
package com.azuvio.crmconnect.invoicing.rendering;

import org.jspecify.annotations.NullMarked;
