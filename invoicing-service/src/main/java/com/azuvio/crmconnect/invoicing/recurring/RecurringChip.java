package com.azuvio.crmconnect.invoicing.recurring;

/** The status filters of the list. Statuses add up; FAILING narrows down to templates with a failed period. */
public enum RecurringChip {
    ACTIVE("t.status = 'ACTIVE'"),
    PAUSED("t.status = 'PAUSED'"),
    ENDED("t.status = 'ENDED'"),
    FAILING("exists (select from recurring_periods f where f.template_id = t.id and f.outcome = 'FAILED')");

    private final String condition;

    RecurringChip(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
