@NullMarked
package com.azuvio.crmconnect.invoicing.messaging;

import org.jspecify.annotations.NullMarked;
