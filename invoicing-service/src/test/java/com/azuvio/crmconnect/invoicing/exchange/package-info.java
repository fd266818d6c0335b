@NullMarked
package com.azuvio.crmconnect.invoicing.exchange;

import org.jspecify.annotations.NullMarked;
