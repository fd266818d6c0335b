@NullMarked
package com.azuvio.crmconnect.invoicing.invoice;

import org.jspecify.annotations.NullMarked;
