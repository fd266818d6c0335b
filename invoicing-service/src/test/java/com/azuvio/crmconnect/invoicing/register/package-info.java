@NullMarked
package com.azuvio.crmconnect.invoicing.register;

import org.jspecify.annotations.NullMarked;
