package com.azuvio.crmconnect.client.account.web;

import com.azuvio.crmconnect.client.account.DrawStatement;
import com.azuvio.crmconnect.client.account.EntryFilter;
import com.azuvio.crmconnect.client.account.EntryType;
import com.azuvio.crmconnect.client.account.ListEntries;
import com.azuvio.crmconnect.client.account.ListOpenDocuments;
import com.azuvio.crmconnect.client.account.ReadAccount;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import com.azuvio.crmconnect.starter.web.PageLimits;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A client's account: balances, the entries behind them, statements, open documents. */
@RestController
@RequestMapping("/clients/{id}")
class AccountController {

    private final ReadAccount readAccount;
    private final ListEntries listEntries;
    private final ListOpenDocuments listOpenDocuments;
    private final DrawStatement drawStatement;

    AccountController(
            ReadAccount readAccount,
            ListEntries listEntries,
            ListOpenDocuments listOpenDocuments,
            DrawStatement drawStatement) {
        this.readAccount = readAccount;
        this.listEntries = listEntries;
        this.listOpenDocuments = listOpenDocuments;
        this.drawStatement = drawStatement;
    }

    @GetMapping("/account")
    @PreAuthorize("hasAnyRole('sales-admin', 'account-executive', 'finance-manager')")
    AccountResponse account(
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        return AccountResponse.from(readAccount.read(id, Days.check("asOf", asOf), Days.check("knownAt", knownAt)));
    }

    @GetMapping("/account/entries")
    @PreAuthorize("hasAnyRole('sales-admin', 'account-executive', 'finance-manager')")
    CursorPage<EntryResponse> entries(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Set<EntryType> type,
            @RequestParam(required = false) @Nullable String currency,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        var filter = new EntryFilter(
                Objects.requireNonNullElse(type, Set.<EntryType>of()),
                currency == null ? null : SupportedCurrency.parse(currency));
        var page = listEntries.list(id, filter, Cursor.decode(cursor), PageLimits.check(limit));
        return new CursorPage<>(
                page.items().stream().map(EntryResponse::from).toList(), page.nextCursor(), page.counts());
    }

    @GetMapping("/account/open-documents")
    @PreAuthorize("hasAnyRole('sales-admin', 'account-executive', 'finance-manager')")
    CursorPage<OpenDocumentResponse> openDocuments(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        var page = listOpenDocuments.list(id, Cursor.decode(cursor), PageLimits.check(limit));
        return new CursorPage<>(
                page.items().stream().map(OpenDocumentResponse::from).toList(), page.nextCursor(), page.counts());
    }

    @GetMapping("/statement")
    @PreAuthorize("hasAnyRole('sales-admin', 'account-executive', 'finance-manager')")
    StatementResponse statement(
            @PathVariable UUID id,
            @RequestParam String currency,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        return StatementResponse.from(drawStatement.draw(
                id,
                SupportedCurrency.parse(currency),
                Days.check("from", from),
                Days.check("asOf", asOf),
                Days.check("knownAt", knownAt)));
    }
}
