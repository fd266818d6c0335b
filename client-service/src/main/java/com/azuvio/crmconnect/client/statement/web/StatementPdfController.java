package com.azuvio.crmconnect.client.statement.web;

import com.azuvio.crmconnect.client.account.web.Days;
import com.azuvio.crmconnect.client.account.web.SupportedCurrency;
import com.azuvio.crmconnect.client.statement.PrintStatement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The statement as people print and mail it. */
@RestController
class StatementPdfController {

    private final PrintStatement printStatement;

    StatementPdfController(PrintStatement printStatement) {
        this.printStatement = printStatement;
    }

    /** The role {@code service} is notification-service, which attaches it to reminders. */
    @GetMapping(path = "/clients/{id}/statement.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @PreAuthorize("hasAnyRole('sales-admin', 'account-executive', 'finance-manager', 'service')")
    ResponseEntity<byte[]> statement(
            @PathVariable UUID id,
            @RequestParam String currency,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        var pdf = printStatement.print(
                id,
                SupportedCurrency.parse(currency),
                Days.check("from", from),
                Days.check("asOf", asOf),
                Days.check("knownAt", knownAt));
        var disposition = ContentDisposition.attachment()
                .filename("statement-" + currency + ".pdf")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(pdf);
    }
}
