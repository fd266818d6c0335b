package com.azuvio.crmconnect.invoicing.recurring.web;

import com.azuvio.crmconnect.invoicing.recurring.MonthCheck;
import com.azuvio.crmconnect.invoicing.recurring.MonthChecks;
import com.azuvio.crmconnect.invoicing.recurring.RecurringReport;
import com.azuvio.crmconnect.invoicing.recurring.ReportPeriods;
import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.PageLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** "Expected against generated" (B6). */
@RestController
class RecurringReportController {

    private final ReportPeriods reports;
    private final MonthChecks checks;
    private final CurrentActor actor;

    RecurringReportController(ReportPeriods reports, MonthChecks checks, CurrentActor actor) {
        this.reports = reports;
        this.checks = checks;
        this.actor = actor;
    }

    /** Every period that begins in a range of at most 366 days: generated, missing, failed, skipped or to come, and whether its amount changed. */
    @GetMapping("/recurring-periods")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager','account-executive')")
    RecurringReport report(
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(required = false) @Size(max = 500) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return reports.report(from, to, Cursor.decode(cursor), PageLimits.check(limit));
    }

    /** Notes that the caller has compared a month. */
    @PostMapping("/recurring-checks")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    MonthCheck check(@Valid @RequestBody MonthCheckRequest request) {
        return checks.check(request.toMonth(), actor.name());
    }
}
