@NullMarked
package com.azuvio.crmconnect.invoicing;

import org.jspecify.annotations.NullMarked;
