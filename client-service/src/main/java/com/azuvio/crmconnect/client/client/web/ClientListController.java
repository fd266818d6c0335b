package com.azuvio.crmconnect.client.client.web;

import com.azuvio.crmconnect.client.account.Balances;
import com.azuvio.crmconnect.client.client.ClientFilter;
import com.azuvio.crmconnect.client.client.ClientStatus;
import com.azuvio.crmconnect.client.client.FindDuplicates;
import com.azuvio.crmconnect.client.client.ListClients;
import com.azuvio.crmconnect.client.client.ListedClient;
import com.azuvio.crmconnect.client.client.TaxIdentity;
import com.azuvio.crmconnect.client.identity.FiscalCode;
import com.azuvio.crmconnect.client.identity.Iban;
import com.azuvio.crmconnect.client.identity.VatNumber;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import com.azuvio.crmconnect.starter.web.PageLimits;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Clients in a list, and the duplicate hint for one that is being typed. */
@RestController
@RequestMapping("/clients")
class ClientListController {

    private final ListClients listClients;
    private final FindDuplicates findDuplicates;
    private final Balances balances;

    ClientListController(ListClients listClients, FindDuplicates findDuplicates, Balances balances) {
        this.listClients = listClients;
        this.findDuplicates = findDuplicates;
        this.balances = balances;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('sales-admin', 'account-executive', 'finance-manager', 'integration')")
    CursorPage<ClientSummary> list(
            @RequestParam(required = false) @Nullable Set<ClientStatus> status,
            @RequestParam(required = false) @Nullable Boolean ready,
            @RequestParam(required = false) @Nullable Boolean active,
            @RequestParam(required = false) @Size(max = 100) @PlainText @Nullable String q,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        var filter = new ClientFilter(Objects.requireNonNullElse(status, Set.<ClientStatus>of()), ready, active, q);
        var page = listClients.list(filter, Cursor.decode(cursor), PageLimits.check(limit));
        var owed = balances.of(page.items().stream().map(ListedClient::id).toList());
        var rows = page.items().stream()
                .map(client -> ClientSummary.from(client, owed.getOrDefault(client.id(), List.of())))
                .toList();
        return new CursorPage<>(rows, page.nextCursor(), page.counts());
    }

    /** Without any parameter there is nothing to compare and the answer is empty. */
    @GetMapping("/duplicates")
    @PreAuthorize("hasAnyRole('sales-admin', 'account-executive', 'finance-manager', 'integration')")
    List<PossibleDuplicateResponse> duplicates(
            @RequestParam(required = false) @Size(max = 200) @PlainText @Nullable String name,
            @RequestParam(required = false) @Size(max = 30) @PlainText @Nullable String vatNumber,
            @RequestParam(required = false) @Size(max = 30) @PlainText @Nullable String fiscalCode,
            @RequestParam(required = false) @Size(max = 50) @PlainText @Nullable String iban,
            @RequestParam(required = false) @Nullable UUID except) {
        var fields = new FieldReader();
        var taxKey = TaxIdentity.key(
                fields.read("vatNumber", Text.optional(vatNumber), VatNumber::parse),
                fields.read("fiscalCode", Text.optional(fiscalCode), typed -> FiscalCode.parse(typed, "")));
        var account = fields.read("iban", Text.optional(iban), Iban::parse);
        fields.finish();
        return findDuplicates.find(except, Text.optional(name), taxKey, account).stream()
                .map(PossibleDuplicateResponse::from)
                .toList();
    }
}
