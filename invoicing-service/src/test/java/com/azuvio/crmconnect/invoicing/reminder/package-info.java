@NullMarked
package com.azuvio.crmconnect.invoicing.reminder;

import org.jspecify.annotations.NullMarked;
