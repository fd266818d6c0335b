package com.azuvio.crmconnect.notification.reminder;

import com.azuvio.crmconnect.notification.client.ClientCopies;
import com.azuvio.crmconnect.notification.client.ClientCopy;
import com.azuvio.crmconnect.notification.message.FindReminders;
import com.azuvio.crmconnect.notification.message.Recipients;
import com.azuvio.crmconnect.notification.message.ReminderContent;
import com.azuvio.crmconnect.notification.message.SellerName;
import com.azuvio.crmconnect.notification.neighbour.NoAnswerException;
import com.azuvio.crmconnect.notification.neighbour.NotAnswerableException;
import com.azuvio.crmconnect.notification.reminder.Judgement.LeftOut;
import com.azuvio.crmconnect.notification.reminder.OwnersAnswers.OpenDocument;
import com.azuvio.crmconnect.notification.reminder.OwnersAnswers.UnappliedMoney;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Judges whether a client is to be reminded now. Asks other services: call it outside of transactions. */
@Component
public class JudgeReminder {

    private static final Logger log = LoggerFactory.getLogger(JudgeReminder.class);

    private final OwnersAnswers owners;
    private final ClientCopies clients;
    private final FindReminders reminders;
    private final SellerName seller;
    private final KeepReminderSettings settings;
    private final CompanyCalendar calendar;

    JudgeReminder(
            OwnersAnswers owners,
            ClientCopies clients,
            FindReminders reminders,
            SellerName seller,
            KeepReminderSettings settings,
            CompanyCalendar calendar) {
        this.owners = owners;
        this.clients = clients;
        this.reminders = reminders;
        this.seller = seller;
        this.settings = settings;
        this.calendar = calendar;
    }

    /** @param own the reminder that is being sent and does not stand against itself */
    public Judgement judge(UUID clientId, @Nullable UUID own) {
        Instant askedAt = calendar.now();
        LocalDate today = calendar.dateOf(askedAt);
        ReminderSettings policy = settings.read();
        Set<HoldReason> reasons = EnumSet.noneOf(HoldReason.class);
        List<ReminderContent.Line> lines = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();

        Optional<ClientCopy> client = clients.find(clientId);
        judgeMoney(clientId, policy, askedAt, reasons);
        if (!reasons.contains(HoldReason.MONEY_NOT_KNOWN)) {
            judgeDocuments(clientId, client.orElse(null), today, policy, reasons, lines, leftOut);
        }
        if (client.isEmpty()) {
            reasons.add(HoldReason.CLIENT_NOT_KNOWN);
        } else if (!Recipients.of(client.get().invoiceEmails()).areUsable()) {
            reasons.add(HoldReason.NO_RECIPIENT);
        }
        reasons.addAll(standing(clientId, own, today, policy));
        return new Judgement(
                clientId,
                client.orElse(null),
                reasons,
                new ReminderContent(seller.read(), today, askedAt.truncatedTo(ChronoUnit.MILLIS), lines),
                leftOut);
    }

    /** What stands against another reminder by what was sent before. */
    Set<HoldReason> standing(UUID clientId, @Nullable UUID own, LocalDate today, ReminderSettings policy) {
        Set<HoldReason> reasons = EnumSet.noneOf(HoldReason.class);
        if (reminders.isUnderWay(clientId, own)) {
            reasons.add(HoldReason.UNDER_WAY);
        }
        boolean tooSoon = reminders
                .lastSentAt(clientId)
                .map(calendar::dateOf)
                .filter(last -> today.isBefore(last.plusDays(policy.intervalDays())))
                .isPresent();
        if (tooSoon) {
            reasons.add(HoldReason.TOO_SOON);
        }
        return reasons;
    }

    private void judgeMoney(UUID clientId, ReminderSettings policy, Instant now, Set<HoldReason> reasons) {
        UnappliedMoney money;
        try {
            money = owners.unappliedMoney(clientId);
        } catch (NoAnswerException | NotAnswerableException e) {
            log.warn("the money of client {} is not known: {}", clientId, e.getMessage());
            reasons.add(HoldReason.MONEY_NOT_KNOWN);
            return;
        }
        for (UnappliedMoney.Balance balance : money.balances()) {
            if (balance.free().isPositive()) {
                reasons.add(HoldReason.FREE_MONEY);
            }
            if (balance.requested().isPositive()) {
                reasons.add(HoldReason.PENDING_ALLOCATION);
            }
            if (balance.attributedBankLines() != null
                    && balance.attributedBankLines().isPositive()) {
                reasons.add(HoldReason.ATTRIBUTED_BANK_LINE);
            }
        }
        if (policy.bankImportDaysMax() != null
                && !isFresh(money.bankImport(), Duration.ofDays(policy.bankImportDaysMax()), now)) {
            reasons.add(HoldReason.BANK_IMPORT_STALE);
        }
    }

    private static boolean isFresh(UnappliedMoney.@Nullable BankImport last, Duration ageMax, Instant now) {
        return last != null
                && last.lastImportedAt() != null
                && !last.lastImportedAt().plus(ageMax).isBefore(now);
    }

    private void judgeDocuments(
            UUID clientId,
            @Nullable ClientCopy client,
            LocalDate today,
            ReminderSettings policy,
            Set<HoldReason> reasons,
            List<ReminderContent.Line> lines,
            List<LeftOut> leftOut) {
        List<OpenDocument> open;
        try {
            open = owners.openDocuments(clientId);
        } catch (NoAnswerException | NotAnswerableException e) {
            log.warn("the documents of client {} are not known: {}", clientId, e.getMessage());
            reasons.add(HoldReason.DOCUMENTS_NOT_KNOWN);
            return;
        }
        for (OpenDocument document : open) {
            ReminderContent.Line line = lineOf(document, today);
            if (line.daysOverdue() > 0) {
                whyLeftOut(document, client, today)
                        .ifPresentOrElse(reason -> leftOut.add(new LeftOut(line, reason)), () -> lines.add(line));
            }
        }
        if (lines.stream().noneMatch(line -> line.daysOverdue() > policy.thresholdDays())) {
            reasons.add(HoldReason.NOTHING_DUE);
        }
    }

    private static Optional<HoldReason> whyLeftOut(
            OpenDocument document, @Nullable ClientCopy client, LocalDate today) {
        if (!document.delivered()) {
            return Optional.of(HoldReason.NOT_DELIVERED);
        }
        return client == null
                ? Optional.empty()
                : client.reminderBlocks().stream()
                        .filter(block -> block.holds(document.documentId(), today))
                        .map(block -> HoldReason.ofBlock(block.reason()))
                        .min(HoldReason::compareTo);
    }

    private static ReminderContent.Line lineOf(OpenDocument document, LocalDate today) {
        return new ReminderContent.Line(
                document.documentId(),
                document.documentType(),
                document.number(),
                document.issuedOn(),
                document.dueOn(),
                document.total(),
                document.remaining(),
                ChronoUnit.DAYS.between(document.dueOn(), today));
    }
}
