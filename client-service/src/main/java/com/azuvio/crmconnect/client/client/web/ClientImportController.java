package com.azuvio.crmconnect.client.client.web;

import com.azuvio.crmconnect.client.client.ImportClients;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Many clients from a file. */
@RestController
class ClientImportController {

    private final ImportClientsFile file;
    private final ImportClients importClients;

    ClientImportController(ImportClientsFile file, ImportClients importClients) {
        this.file = file;
        this.importClients = importClients;
    }

    /**
     * Registers the clients of a CSV file ({@code name,status,language,paymentTermsDays} and any of {@code vatNumber,fiscalCode,addressLine1,addressLine2,
     * city,region,postalCode,country,iban,defaultPaymentMode,paysByTransfer,invoiceEmails}), all of them or none; the report says what is wrong with which
     * line. The same file again changes nothing.
     *
     * @param dryRun true: only says what would be done
     */
    @PostMapping(path = "/clients/import", consumes = "text/csv")
    @PreAuthorize("hasRole('sales-admin')")
    ClientImportResponse importFile(@RequestBody byte[] content, @RequestParam(defaultValue = "true") boolean dryRun) {
        return ClientImportResponse.from(importClients.run(file.read(content), dryRun), dryRun);
    }
}
