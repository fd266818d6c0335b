package com.azuvio.crmconnect.invoicing.metrics.web;

import com.azuvio.crmconnect.invoicing.metrics.Metric;
import com.azuvio.crmconnect.invoicing.metrics.MetricDay;
import com.azuvio.crmconnect.invoicing.metrics.MetricsNow;
import com.azuvio.crmconnect.invoicing.metrics.ReadMetrics;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The metrics (S57 to S59, B9). */
@RestController
class MetricController {

    private final ReadMetrics metrics;

    MetricController(ReadMetrics metrics) {
        this.metrics = metrics;
    }

    /** Measured now, each with the list that it counts. */
    @GetMapping("/reports/metrics")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    MetricsNow now() {
        return metrics.now();
    }

    /** A metric day by day, both ends included, at most two years at once. Days on which nothing ran are missing. */
    @GetMapping("/reports/metrics/history")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    List<MetricDay> history(@RequestParam Metric metric, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        return metrics.history(metric, from, to);
    }
}
