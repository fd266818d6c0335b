package com.azuvio.crmconnect.payment.money.web;

import com.azuvio.crmconnect.payment.money.ListSurpluses;
import com.azuvio.crmconnect.payment.money.ListedSurplus;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import com.azuvio.crmconnect.starter.web.PageLimits;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SurplusController {

    private final ListSurpluses surpluses;

    SurplusController(ListSurpluses surpluses) {
        this.surpluses = surpluses;
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
