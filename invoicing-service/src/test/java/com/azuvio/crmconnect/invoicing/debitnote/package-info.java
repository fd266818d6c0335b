@NullMarked
package com.azuvio.crmconnect.invoicing.debitnote;

import org.jspecify.annotations.NullMarked;
