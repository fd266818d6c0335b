/** Tables as files. */
@NullMarked
package com.azuvio.crmconnect.invoicing.export;

import org.jspecify.annotations.NullMarked;
