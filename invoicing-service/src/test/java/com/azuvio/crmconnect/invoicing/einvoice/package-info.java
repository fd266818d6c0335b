@NullMarked
package com.azuvio.crmconnect.invoicing.einvoice;

import org.jspecify.annotations.NullMarked;
