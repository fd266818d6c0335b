/** HTTP of the opening balances. */
@NullMarked
package com.azuvio.crmconnect.invoicing.opening.web;

import org.jspecify.annotations.NullMarked;
