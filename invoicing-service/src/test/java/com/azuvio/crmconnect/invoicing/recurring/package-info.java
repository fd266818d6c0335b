@NullMarked
package com.azuvio.crmconnect.invoicing.recurring;

import org.jspecify.annotations.NullMarked;
