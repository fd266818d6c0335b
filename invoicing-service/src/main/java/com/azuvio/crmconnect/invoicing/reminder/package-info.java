/** Which reminders named a document, as notification-service tells. */
@NullMarked
package com.azuvio.crmconnect.invoicing.reminder;

import org.jspecify.annotations.NullMarked;
