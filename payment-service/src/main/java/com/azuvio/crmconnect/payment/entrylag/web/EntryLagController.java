package com.azuvio.crmconnect.payment.entrylag.web;

import com.azuvio.crmconnect.payment.entrylag.EntryLag;
import com.azuvio.crmconnect.payment.entrylag.MeasureEntryLag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EntryLagController {

    private final MeasureEntryLag measureEntryLag;

    EntryLagController(MeasureEntryLag measureEntryLag) {
        this.measureEntryLag = measureEntryLag;
    }

    /** Days from the arrival of money to its entry: mean, median and P90 of the receipts entered in the range, and by month. */
    @GetMapping("/payments/entry-lag")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    EntryLag measure(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return measureEntryLag.measure(from, to);
    }
}
