package com.azuvio.crmconnect.invoicing.invoice.web;

import com.azuvio.crmconnect.invoicing.readiness.Level;
import com.azuvio.crmconnect.invoicing.readiness.ReadinessItem;
import com.azuvio.crmconnect.invoicing.readiness.ReadinessReport;
import java.util.List;

/** A draft's checklist, worst first (S25). */
record ReadinessResponse(boolean ready, Level level, List<ReadinessItem> items) {

    static ReadinessResponse from(ReadinessReport report) {
        return new ReadinessResponse(report.ready(), report.level(), report.items());
    }
}
