package com.azuvio.crmconnect.client.client;

import com.azuvio.crmconnect.client.reminderblock.ReminderBlock;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps reminders away from a client or a document, and lets them through again. */
@Component
public class ChangeReminderBlocks {

    private static final int DAYS_MAX = 366;

    private final Clients clients;
    private final ReadinessPolicy policy;
    private final Moments moments;
    private final CompanyCalendar calendar;

    ChangeReminderBlocks(Clients clients, ReadinessPolicy policy, Moments moments, CompanyCalendar calendar) {
        this.clients = clients;
        this.policy = policy;
        this.moments = moments;
        this.calendar = calendar;
    }

    /** Those that hold today, the oldest first. @throws Refusal {@code client-not-found} */
    @Transactional(readOnly = true)
    public List<ReminderBlock> present(UUID clientId) {
        LocalDate today = calendar.today();
        return clients.findById(clientId).orElseThrow(() -> DescribeClient.notFound(clientId)).reminderBlocks().stream()
                .filter(block -> !block.isOver(today))
                .toList();
    }

    /**
     * @param documentId absent: all documents of the client
     * @throws Refusal {@code client-not-found}; 422 {@code block-expiry} outside of today and a year on; 422 {@code note-required} for OTHER
     */
    @Transactional
    public ReminderBlock block(
            UUID clientId,
            @Nullable UUID documentId,
            ReminderBlock.Reason reason,
            @Nullable String note,
            LocalDate expiresOn) {
        LocalDate today = calendar.today();
        if (expiresOn.isBefore(today) || expiresOn.isAfter(today.plusDays(DAYS_MAX))) {
            throw Refusal.unprocessable("block-expiry", "a block ends between today and a year from now")
                    .field("expiresOn", "out-of-range", "from today to " + today.plusDays(DAYS_MAX));
        }
        if (reason == ReminderBlock.Reason.OTHER && (note == null || note.isBlank())) {
            throw Refusal.unprocessable("note-required", "say why the reminders are blocked")
                    .field("note", "required", "needed with OTHER");
        }
        var client = clients.lockById(clientId).orElseThrow(() -> DescribeClient.notFound(clientId));
        var moment = moments.present();
        var block = new ReminderBlock(UuidV7.next(), documentId, reason, note, expiresOn, moment.at(), moment.by());
        client.blockReminders(block, today, policy, moment);
        clients.saveAndFlush(client);
        return block;
    }

    /** @throws Refusal {@code client-not-found}, {@code reminder-block-not-found} */
    @Transactional
    public void lift(UUID clientId, UUID blockId) {
        var client = clients.lockById(clientId).orElseThrow(() -> DescribeClient.notFound(clientId));
        client.liftReminderBlock(blockId, policy, moments.present());
        clients.saveAndFlush(client);
    }
}
