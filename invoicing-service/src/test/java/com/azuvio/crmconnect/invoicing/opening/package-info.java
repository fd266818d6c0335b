@NullMarked
package com.azuvio.crmconnect.invoicing.opening;

import org.jspecify.annotations.NullMarked;
