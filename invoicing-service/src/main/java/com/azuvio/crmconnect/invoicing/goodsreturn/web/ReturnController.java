package com.azuvio.crmconnect.invoicing.goodsreturn.web;

import com.azuvio.crmconnect.invoicing.goodsreturn.ListReturns;
import com.azuvio.crmconnect.invoicing.goodsreturn.ReadReturn;
import com.azuvio.crmconnect.invoicing.goodsreturn.ReturnFilter;
import com.azuvio.crmconnect.invoicing.goodsreturn.ReturnStatus;
import com.azuvio.crmconnect.invoicing.goodsreturn.ReturnSummary;
import com.azuvio.crmconnect.invoicing.goodsreturn.ReturnView;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import com.azuvio.crmconnect.starter.web.PageLimits;
import com.azuvio.crmconnect.starter.web.Versions;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Returns to read: the list of what is expected, one in full. */
@RestController
class ReturnController {

    private final ListReturns list;
    private final ReadReturn returns;

    ReturnController(ListReturns list, ReadReturn returns) {
        this.list = list;
        this.returns = returns;
    }

    /** A page of returns, the newest first, with the count of every status under the other filters. Chosen statuses add up. */
    @GetMapping("/returns")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager','account-executive','warehouse')")
    CursorPage<ReturnSummary> list(
            @RequestParam(defaultValue = "") Set<ReturnStatus> status,
            @RequestParam(required = false) @Nullable UUID clientId,
            @RequestParam(required = false) @Nullable UUID originalId,
            @RequestParam(required = false) @Nullable UUID orderId,
            @RequestParam(required = false) @Size(max = 500) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        ReturnFilter filter = new ReturnFilter(status, clientId, originalId, orderId);
        return list.page(filter, Cursor.decode(cursor), PageLimits.check(limit));
    }

    @GetMapping("/returns/{id}")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager','account-executive','warehouse')")
    ResponseEntity<ReturnResponse> read(@PathVariable UUID id) {
        ReturnView view = returns.read(id);
        return Versions.ok(ReturnResponse.from(view), view.version());
    }
}
