package com.azuvio.crmconnect.order.salesorder.web;

import com.azuvio.crmconnect.order.salesorder.BulkConfirm;
import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Commands on up to 200 orders (B7). They run in several transactions and answer 200 with an outcome per row. */
@RestController
class BulkOrderController {

    private final BulkConfirm confirming;

    BulkOrderController(BulkConfirm confirming) {
        this.confirming = confirming;
    }

    /** Confirms all that is free of each order; rows end {@code CONFIRMED}, {@code UNCHANGED} or {@code REFUSED}. */
    @PostMapping("/orders/bulk-confirm")
    @PreAuthorize("hasAnyRole('sales-admin')")
    BulkConfirmResponse confirm(@Valid @RequestBody BulkConfirmRequest request) {
        return BulkConfirmResponse.of(confirming.confirm(request.wishes()));
    }
}
