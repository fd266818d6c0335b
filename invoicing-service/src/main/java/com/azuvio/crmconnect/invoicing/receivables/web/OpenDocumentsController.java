package com.azuvio.crmconnect.invoicing.receivables.web;

import com.azuvio.crmconnect.invoicing.receivables.OpenDocuments;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a client has to pay, for the services that must know it at this moment. */
@RestController
class OpenDocumentsController {

    private final OpenDocuments openDocuments;

    OpenDocumentsController(OpenDocuments openDocuments) {
        this.openDocuments = openDocuments;
    }

    /** @param documents with something open, by due date; at most 1,000 */
    record OpenDocumentsResponse(UUID clientId, List<OpenDocuments.OpenDocument> documents) {}

    /** What was booked before the question is in the answer. */
    @GetMapping("/invoices/open")
    @PreAuthorize("hasAnyRole('service','sales-admin','finance-manager')")
    OpenDocumentsResponse openDocuments(@RequestParam UUID clientId) {
        return new OpenDocumentsResponse(clientId, openDocuments.of(clientId));
    }
}
