package com.azuvio.crmconnect.invoicing.metrics;

/** What is measured here. The un-invoiced orders (S56) are measured where orders are. */
public enum Metric {
    /** Receivables at risk (S57): invoices more than 30 days overdue, and what of them is open, per currency. */
    OVERDUE_OVER_30_DAYS,
    /** Days from the back office's click to the first hand-over (S58, D2), of invoices of orders that were handed over in the last 30 days; replacements left out. */
    ISSUANCE_TIME,
    /** Invoices that were reversed for an error and issued again in the last 30 days (S59), and their share of what was issued in that time. */
    REISSUED
}
