@NullMarked
package com.azuvio.crmconnect.invoicing.receivables;

import org.jspecify.annotations.NullMarked;
