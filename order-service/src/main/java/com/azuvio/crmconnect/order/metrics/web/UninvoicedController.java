package com.azuvio.crmconnect.order.metrics.web;

import com.azuvio.crmconnect.order.metrics.MeasureUninvoiced;
import com.azuvio.crmconnect.order.metrics.UninvoicedDay;
import com.azuvio.crmconnect.order.metrics.UninvoicedNow;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The un-invoiced orders (S56, D14, B9); the other metrics are invoicing-service's. */
@RestController
class UninvoicedController {

    private final MeasureUninvoiced measuring;

    UninvoicedController(MeasureUninvoiced measuring) {
        this.measuring = measuring;
    }

    /** Measured now, with the lists that it counts. */
    @GetMapping("/orders/metrics/uninvoiced")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    UninvoicedNow now() {
        return measuring.now();
    }

    /** Day by day, both ends included, at most two years at once. Days on which nothing ran are missing. */
    @GetMapping("/orders/metrics/uninvoiced/history")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    List<UninvoicedDay> history(@RequestParam LocalDate from, @RequestParam LocalDate to) {
        return measuring.history(from, to);
    }
}
