/** What a fiscal document is made of: plain immutable records that every other package shares. */
@NullMarked
package com.azuvio.crmconnect.invoicing.document;

import org.jspecify.annotations.NullMarked;
