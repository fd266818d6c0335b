@NullMarked
package com.azuvio.crmconnect.invoicing.proforma;

import org.jspecify.annotations.NullMarked;
