package com.azuvio.crmconnect.notification.reminder;

import com.azuvio.crmconnect.notification.client.ClientCopies;
import com.azuvio.crmconnect.notification.client.ClientCopy;
import com.azuvio.crmconnect.notification.message.Language;
import com.azuvio.crmconnect.notification.message.QueueReminder;
import com.azuvio.crmconnect.notification.message.Recipients;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds one client, if it is due by the owners' answers of now. The mail itself is judged again at each of its attempts,
 * so that one which waits for the mail server goes to nobody who has paid meanwhile.
 */
@Component
public class SendReminder {

    private final JudgeReminder judgeReminder;
    private final ClientCopies clients;
    private final QueueReminder queueReminder;
    private final KeepReminderSettings settings;
    private final JdbcClient jdbc;
    private final CompanyCalendar calendar;
    private final TransactionTemplate transaction;

    SendReminder(
            JudgeReminder judgeReminder,
            ClientCopies clients,
            QueueReminder queueReminder,
            KeepReminderSettings settings,
            JdbcClient jdbc,
            CompanyCalendar calendar,
            PlatformTransactionManager transactions) {
        this.judgeReminder = judgeReminder;
        this.clients = clients;
        this.queueReminder = queueReminder;
        this.settings = settings;
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @param messageId of the reminder that was queued; absent where the reasons stand against it */
    public record Outcome(UUID clientId, @Nullable UUID messageId, Set<HoldReason> reasons) {

        public boolean isPostponed() {
            return reasons.stream().anyMatch(HoldReason::postpones);
        }
    }

    public Outcome send(UUID clientId) {
        Judgement judgement = judgeReminder.judge(clientId, null);
        return judgement.isDue()
                ? Objects.requireNonNull(transaction.execute(status -> queue(judgement)))
                : new Outcome(clientId, null, judgement.reasons());
    }

    /** By the schedule: once per client and day. Where an answer is missing the day stays open. */
    public Outcome sendOn(UUID clientId, LocalDate day) {
        Judgement judgement = judgeReminder.judge(clientId, null);
        if (judgement.isPostponed()) {
            return new Outcome(clientId, null, judgement.reasons());
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            if (!claim(clientId, day)) {
                return new Outcome(clientId, null, Set.of(HoldReason.UNDER_WAY));
            }
            Outcome outcome = judgement.isDue() ? queue(judgement) : new Outcome(clientId, null, judgement.reasons());
            note(outcome, day);
            return outcome;
        }));
    }

    private Outcome queue(Judgement judgement) {
        UUID clientId = judgement.clientId();
        ClientCopy client = clients.lock(clientId).orElseThrow();
        // Somebody may have been faster since it was judged.
        Set<HoldReason> standing = judgeReminder.standing(clientId, null, calendar.today(), settings.read());
        if (!standing.isEmpty()) {
            return new Outcome(clientId, null, standing);
        }
        UUID message = queueReminder.queue(
                clientId,
                Language.ofCode(client.language()),
                judgement.content(),
                ReminderFiles.of(clientId, judgement.content()),
                Recipients.of(client.invoiceEmails()));
        return new Outcome(clientId, message, Set.of());
    }

    private boolean claim(UUID clientId, LocalDate day) {
        return jdbc.sql("""
                        insert into reminder_days (client_id, on_day, outcome, reasons, decided_at)
                        values (:client, :day, 'HELD', '{}', :now) on conflict do nothing""")
                        .param("client", clientId)
                        .param("day", day)
                        .param("now", calendar.now().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void note(Outcome outcome, LocalDate day) {
        jdbc.sql("""
                update reminder_days set outcome = :outcome, reasons = :reasons
                where client_id = :client and on_day = :day""")
                .param("outcome", outcome.messageId() == null ? "HELD" : "QUEUED")
                .param(
                        "reasons",
                        outcome.reasons().stream()
                                .map(HoldReason::code)
                                .sorted()
                                .toArray(String[]::new))
                .param("client", outcome.clientId())
                .param("day", day)
                .update();
    }
}
