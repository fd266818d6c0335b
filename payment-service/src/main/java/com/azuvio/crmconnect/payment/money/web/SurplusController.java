package com.azuvio.crmconnect.payment.money.web;

import com.azuvio.crmconnect.payment.money.AllocateFreeMoney;
import com.azuvio.crmconnect.payment.money.AllocationOutcome;
import com.azuvio.crmconnect.payment.money.ListSurpluses;
import com.azuvio.crmconnect.payment.money.ListedSurplus;
import com.azuvio.crmconnect.payment.money.ReadSurplus;
import com.azuvio.crmconnect.payment.money.SurplusView;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import com.azuvio.crmconnect.starter.web.PageLimits;
import com.azuvio.crmconnect.starter.web.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SurplusController {

    private final ListSurpluses surpluses;
    private final ReadSurplus readSurplus;
    private final AllocateFreeMoney allocateFreeMoney;

    SurplusController(ListSurpluses surpluses, ReadSurplus readSurplus, AllocateFreeMoney allocateFreeMoney) {
        this.surpluses = surpluses;
        this.readSurplus = readSurplus;
        this.allocateFreeMoney = allocateFreeMoney;
    }

    @GetMapping("/surpluses/{id}")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager','account-executive')")
    ResponseEntity<SurplusResponse> read(@PathVariable UUID id) {
        SurplusView view = readSurplus.read(id);
        return Versions.ok(SurplusResponse.from(view, null), view.surplus().version());
    }

    /** Gives what a credit note has left to a document, like free money of a receipt. 409 where too little is free. */
    @PostMapping("/surpluses/{id}/allocations")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    ResponseEntity<SurplusResponse> allocate(@PathVariable UUID id, @Valid @RequestBody AllocateRequest request) {
        AllocationOutcome outcome = allocateFreeMoney.allocateSurplus(id, request.wish());
        SurplusView view = readSurplus.read(id);
        return Versions.created(
                URI.create("/surpluses/" + id),
                SurplusResponse.from(view, outcome.cuts()),
                view.surplus().version());
    }

    /** What credit notes have left their clients beyond the originals' open amounts, the latest first. */
    @GetMapping("/surpluses")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager','account-executive')")
    CursorPage<ListedSurplus> list(
            @RequestParam(required = false) @Nullable UUID clientId,
            @RequestParam(defaultValue = "false") boolean onlyFree,
            @RequestParam(required = false) @Nullable @Size(max = 500) String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return surpluses.list(clientId, onlyFree, Cursor.decode(cursor), PageLimits.check(limit));
    }
}
