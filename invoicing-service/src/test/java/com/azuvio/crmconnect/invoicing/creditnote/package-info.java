@NullMarked
package com.azuvio.crmconnect.invoicing.creditnote;

import org.jspecify.annotations.NullMarked;
