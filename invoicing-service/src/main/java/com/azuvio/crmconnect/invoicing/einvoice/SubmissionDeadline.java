package com.azuvio.crmconnect.invoicing.einvoice;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** E-invoices between Romanian parties reach the tax office within five working days of their issue. Monday to Friday count; public holidays are not known here. */
final class SubmissionDeadline {

    private static final int WORKING_DAYS = 5;

    private SubmissionDeadline() {}

    static LocalDate of(LocalDate issuedOn) {
        LocalDate day = issuedOn;
        for (int counted = 0; counted < WORKING_DAYS; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                counted++;
            }
        }
        return day;
    }
}
