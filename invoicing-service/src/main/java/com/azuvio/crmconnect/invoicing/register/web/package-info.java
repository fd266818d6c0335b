/** HTTP of the register. */
@NullMarked
package com.azuvio.crmconnect.invoicing.register.web;

import org.jspecify.annotations.NullMarked;
