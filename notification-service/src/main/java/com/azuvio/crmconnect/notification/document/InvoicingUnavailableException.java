package com.azuvio.crmconnect.notification.document;

import org.springframework.http.HttpStatusCode;

/** invoicing-service answered, but not with a document. */
class InvoicingUnavailableException extends RuntimeException {

    InvoicingUnavailableException(HttpStatusCode status) {
        super("invoicing-service answered " + status.value());
    }
}
