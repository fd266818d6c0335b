package com.azuvio.crmconnect.notification.reminder;

import com.azuvio.crmconnect.notification.message.Attachment;
import com.azuvio.crmconnect.notification.message.DeliveryOrder;
import com.azuvio.crmconnect.notification.message.DeliveryResult.NotAccepted;
import com.azuvio.crmconnect.notification.message.FailureReason;
import com.azuvio.crmconnect.notification.message.ReminderContent;
import com.azuvio.crmconnect.notification.message.RewriteReminder;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The decision at the moment of sending (D12): what waits for the mail server is judged anew at every attempt. */
@Component
public class PrepareReminder {

    private static final Logger log = LoggerFactory.getLogger(PrepareReminder.class);

    private final JudgeReminder judgeReminder;
    private final RewriteReminder rewriteReminder;

    PrepareReminder(JudgeReminder judgeReminder, RewriteReminder rewriteReminder) {
        this.judgeReminder = judgeReminder;
        this.rewriteReminder = rewriteReminder;
    }

    /** Either what is to be sent, or why nothing is. */
    public record Prepared(
            @Nullable DeliveryOrder order, @Nullable NotAccepted refused) {}

    public Prepared prepare(DeliveryOrder order) {
        UUID clientId = Objects.requireNonNull(order.clientId(), "a reminder has a client");
        Judgement judgement = judgeReminder.judge(clientId, order.messageId());
        if (!judgement.isDue()) {
            log.info("reminder {} is held: {}", order.messageId(), judgement.reasons());
            return new Prepared(
                    null,
                    judgement.isPostponed()
                            ? NotAccepted.forNow(FailureReason.REMINDER_POSTPONED)
                            : NotAccepted.forGood(FailureReason.REMINDER_HELD));
        }
        if (order.content() instanceof ReminderContent queued
                && judgement.content().saysTheSameAs(queued)) {
            return new Prepared(order, null);
        }
        List<Attachment> files = ReminderFiles.of(clientId, judgement.content());
        boolean mine = rewriteReminder.rewrite(order.messageId(), order.attempt(), judgement.content(), files);
        return mine
                ? new Prepared(order.with(judgement.content(), files), null)
                : new Prepared(null, NotAccepted.forNow(FailureReason.INTERRUPTED));
    }
}
