/** Printing: XHTML written from a template, and PDF/A printed of it. */
@NullMarked
package com.azuvio.crmconnect.starter.print;

import org.jspecify.annotations.NullMarked;
