/** Topics in and out: consumers, and the one translation of domain events into wire events. */
@NullMarked
package com.azuvio.crmconnect.invoicing.messaging;

import org.jspecify.annotations.NullMarked;
