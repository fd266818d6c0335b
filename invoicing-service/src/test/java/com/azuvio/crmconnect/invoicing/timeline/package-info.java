@NullMarked
package com.azuvio.crmconnect.invoicing.timeline;

import org.jspecify.annotations.NullMarked;
