package com.azuvio.crmconnect.client.account;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A document of which something was open in a view.
 *
 * @param daysOverdue on the day of the view; 0 on and before the due date
 */
public record OpenItem(
        UUID documentId,
        Receivable.Type type,
        String number,
        LocalDate issuedOn,
        LocalDate dueOn,
        Money total,
        Money remaining,
        long daysOverdue) {}
