/** Who did what to a document, when and why, and what people noted on it (B4). */
@NullMarked
package com.azuvio.crmconnect.invoicing.timeline;

import org.jspecify.annotations.NullMarked;
