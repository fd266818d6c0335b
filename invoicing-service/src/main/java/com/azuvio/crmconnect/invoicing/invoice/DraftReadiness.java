package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.readiness.Level;
import com.azuvio.crmconnect.invoicing.readiness.ReadinessItem;
import com.azuvio.crmconnect.invoicing.readiness.ReadinessReport;
import java.util.List;

/** A draft's checklist in short, for a row of the list (S24). The codes say what is not green, worst first */
public record DraftReadiness(Level level, List<String> codes) {

    static DraftReadiness of(ReadinessReport report) {
        return new DraftReadiness(
                report.level(),
                report.items().stream()
                        .filter(item -> item.level() != Level.GREEN)
                        .map(ReadinessItem::code)
                        .distinct()
                        .toList());
    }
}
