package com.azuvio.crmconnect.order.metrics.web;

import com.azuvio.crmconnect.order.metrics.MeasureWarehouse;
import com.azuvio.crmconnect.order.metrics.WarehouseNow;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the warehouse, and what waits there for too long (S23). */
@RestController
class WarehouseController {

    private final MeasureWarehouse measuring;

    WarehouseController(MeasureWarehouse measuring) {
        this.measuring = measuring;
    }

    /** Measured now, with the lists that it counts. */
    @GetMapping("/orders/metrics/warehouse")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager','warehouse')")
    WarehouseNow now() {
        return measuring.now();
    }
}
