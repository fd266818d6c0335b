@NullMarked
package com.azuvio.crmconnect.invoicing.advance;

import org.jspecify.annotations.NullMarked;
