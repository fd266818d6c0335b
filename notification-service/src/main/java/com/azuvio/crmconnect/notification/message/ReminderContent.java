package com.azuvio.crmconnect.notification.message;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a reminder says.
 *
 * @param sellerName who asks for the money
 * @param asOf the day on which it was asked for
 * @param knownAt the moment of the first question; the statement is drawn as it was known then
 * @param lines all overdue remainings, the oldest first
 */
public record ReminderContent(String sellerName, LocalDate asOf, Instant knownAt, List<Line> lines)
        implements MailContent {

    public ReminderContent {
        lines = List.copyOf(lines);
    }

    @Override
    public MailKind kind() {
        return MailKind.REMINDER;
    }

    /** @param daysOverdue at least 1 */
    public record Line(
            UUID documentId,
            String documentType,
            String number,
            LocalDate issuedOn,
            LocalDate dueOn,
            Money total,
            Money remaining,
            long daysOverdue) {}

    /** Whether both say the same of the same day; when it was asked for does not matter. */
    public boolean saysTheSameAs(ReminderContent other) {
        return asOf.equals(other.asOf) && lines.equals(other.lines);
    }
}
