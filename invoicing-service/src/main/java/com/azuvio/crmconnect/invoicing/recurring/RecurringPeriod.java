package com.azuvio.crmconnect.invoicing.recurring;

import com.azuvio.crmconnect.invoicing.document.InvoicePeriod;
import java.time.LocalDate;

/**
 * One period of a template.
 *
 * @param index k, which never changes its meaning once the period has a row
 * @param startsOn the day on which its document is due to be made
 * @param endsOn the day before the next period
 */
public record RecurringPeriod(int index, LocalDate startsOn, LocalDate endsOn) {

    InvoicePeriod billed() {
        return new InvoicePeriod(startsOn, endsOn);
    }
}
