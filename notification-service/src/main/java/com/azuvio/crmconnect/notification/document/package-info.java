/** Stored documents, fetched from invoicing-service. */
@NullMarked
package com.azuvio.crmconnect.notification.document;

import org.jspecify.annotations.NullMarked;
