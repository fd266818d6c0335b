package com.azuvio.crmconnect.notification.reminder.web;

import com.azuvio.crmconnect.notification.message.ReminderContent;
import com.azuvio.crmconnect.notification.reminder.DueReminders.State;
import com.azuvio.crmconnect.notification.reminder.HoldReason;
import com.azuvio.crmconnect.notification.reminder.Judgement;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A client with overdue documents.
 *
 * @param clientName absent while the client is not known here
 * @param state DUE: a reminder would be sent now
 * @param reasons codes of what holds it
 * @param documents all that are overdue, those that the reminder leaves out with their reason
 */
record ReminderRow(
        UUID clientId, @Nullable String clientName, State state, List<String> reasons, List<DocumentRow> documents) {

    /** @param leftOut code of the reason, absent where the reminder names it */
    record DocumentRow(
            UUID documentId,
            String documentType,
            String number,
            LocalDate dueOn,
            Money remaining,
            long daysOverdue,
            @Nullable String leftOut) {

        static DocumentRow of(ReminderContent.Line line, @Nullable HoldReason reason) {
            return new DocumentRow(
                    line.documentId(),
                    line.documentType(),
                    line.number(),
                    line.dueOn(),
                    line.remaining(),
                    line.daysOverdue(),
                    reason == null ? null : reason.code());
        }
    }

    static ReminderRow from(Judgement judgement) {
        return new ReminderRow(
                judgement.clientId(),
                judgement.client() == null ? null : judgement.client().name(),
                State.of(judgement),
                codes(judgement.reasons()),
                Stream.concat(
                                judgement.content().lines().stream().map(line -> DocumentRow.of(line, null)),
                                judgement.leftOut().stream().map(left -> DocumentRow.of(left.line(), left.reason())))
                        .toList());
    }

    static List<String> codes(Set<HoldReason> reasons) {
        return reasons.stream().sorted().map(HoldReason::code).toList();
    }
}
