package com.azuvio.crmconnect.client.account.web;

import com.azuvio.crmconnect.client.account.AgeClients;
import com.azuvio.crmconnect.client.account.AgedClient;
import com.azuvio.crmconnect.starter.table.Table;
import com.azuvio.crmconnect.starter.table.TableFormat;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.PageLimits;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who owes how much for how long, over all clients (B3, S57). */
@RestController
@RequestMapping("/clients/ageing")
class AgeingController {

    private static final List<String> HEAD = List.of(
            "Client",
            "Name",
            "Currency",
            "Not due",
            "1-30 days",
            "31-60 days",
            "61-90 days",
            "Over 90 days",
            "Open",
            "Overdue",
            "Unallocated",
            "Balance",
            "As of",
            "Known at");

    private final AgeClients ageClients;

    AgeingController(AgeClients ageClients) {
        this.ageClients = ageClients;
    }

    /** Over all clients, one row per currency. */
    @GetMapping("/totals")
    @PreAuthorize("hasAnyRole('sales-admin', 'account-executive', 'finance-manager')")
    AgeingTotalsResponse totals(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        return AgeingTotalsResponse.from(ageClients.totals(Days.check("asOf", asOf), Days.check("knownAt", knownAt)));
    }

    /** Clients by what is overdue, the most first; a cursor keeps the view of its first page. */
    @GetMapping
    @PreAuthorize("hasAnyRole('sales-admin', 'account-executive', 'finance-manager')")
    AgedClientsResponse page(
            @RequestParam String currency,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant knownAt,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return AgedClientsResponse.from(ageClients.page(
                SupportedCurrency.parse(currency),
                Days.check("asOf", asOf),
                Days.check("knownAt", knownAt),
                Cursor.decode(cursor),
                PageLimits.check(limit)));
    }

    /** All clients in all currencies as a file. */
    @GetMapping(
            path = "/export",
            produces = {TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @PreAuthorize("hasAnyRole('sales-admin', 'finance-manager')")
    void export(
            @RequestParam TableFormat format,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant knownAt,
            HttpServletResponse response)
            throws IOException {
        var found = ageClients.all(Days.check("asOf", asOf), Days.check("knownAt", knownAt));
        response.setContentType(format.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\""
                        + format.fileName("ageing-" + found.view().asOf()) + "\"");
        try (Table table = format.open(response.getOutputStream(), "Ageing")) {
            table.row(HEAD);
            for (var client : found.items()) {
                table.row(cells(client, found));
            }
        }
    }

    private static List<@Nullable Object> cells(AgedClient client, AgeClients.Page found) {
        var ageing = client.ageing();
        return Arrays.asList(
                client.number(),
                client.name(),
                ageing.balance().currency().getCurrencyCode(),
                ageing.current().amount(),
                ageing.days1To30().amount(),
                ageing.days31To60().amount(),
                ageing.days61To90().amount(),
                ageing.daysOver90().amount(),
                ageing.open().amount(),
                ageing.overdue().amount(),
                ageing.unallocated().amount(),
                ageing.balance().amount(),
                found.view().asOf(),
                found.view().knownAt().toString());
    }
}
