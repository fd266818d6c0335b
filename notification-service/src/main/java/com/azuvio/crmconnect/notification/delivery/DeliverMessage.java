package com.azuvio.crmconnect.notification.delivery;

import com.azuvio.crmconnect.notification.document.FileNotUsableException;
import com.azuvio.crmconnect.notification.document.MailFiles;
import com.azuvio.crmconnect.notification.mail.AttachedFile;
import com.azuvio.crmconnect.notification.mail.MailNotComposedException;
import com.azuvio.crmconnect.notification.mail.Mailer;
import com.azuvio.crmconnect.notification.message.BeginHandover;
import com.azuvio.crmconnect.notification.message.DeliveryOrder;
import com.azuvio.crmconnect.notification.message.DeliveryResult;
import com.azuvio.crmconnect.notification.message.DeliveryResult.Accepted;
import com.azuvio.crmconnect.notification.message.DeliveryResult.AnswerLost;
import com.azuvio.crmconnect.notification.message.DeliveryResult.NotAccepted;
import com.azuvio.crmconnect.notification.message.FailureReason;
import com.azuvio.crmconnect.notification.message.MailKind;
import com.azuvio.crmconnect.notification.message.RecordDelivery;
import com.azuvio.crmconnect.notification.reminder.PrepareReminder;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes one attempt: fetch its files, compose the mail, hand it over, record what came of it. No transaction
 * is open meanwhile. Logs name messages and codes, never people.
 */
@Component
class DeliverMessage {

    private static final Logger log = LoggerFactory.getLogger(DeliverMessage.class);

    private final PrepareReminder prepareReminder;
    private final MailFiles mailFiles;
    private final Mailer mailer;
    private final BeginHandover beginHandover;
    private final RecordDelivery recordDelivery;
    private final MeterRegistry meters;

    DeliverMessage(
            PrepareReminder prepareReminder,
            MailFiles mailFiles,
            Mailer mailer,
            BeginHandover beginHandover,
            RecordDelivery recordDelivery,
            MeterRegistry meters) {
        this.prepareReminder = prepareReminder;
        this.mailFiles = mailFiles;
        this.mailer = mailer;
        this.beginHandover = beginHandover;
        this.recordDelivery = recordDelivery;
        this.meters = meters;
    }

    void deliver(DeliveryOrder order) {
        DeliveryResult result = attempt(order);
        String code = codeOf(result);
        log.info("message {} attempt {}: {}", order.messageId(), order.attempt(), code);
        meters.counter("backoffice.mail.attempts", "result", code).increment();
        recordDelivery.record(order.messageId(), order.attempt(), result);
    }

    private DeliveryResult attempt(DeliveryOrder order) {
        if (order.kind() == MailKind.REMINDER) {
            PrepareReminder.Prepared prepared = prepareReminder.prepare(order);
            return prepared.order() == null ? Objects.requireNonNull(prepared.refused()) : handOver(prepared.order());
        }
        return handOver(order);
    }

    private DeliveryResult handOver(DeliveryOrder order) {
        try {
            List<AttachedFile> files = mailFiles.fetch(order.messageId(), order.attachments());
            return mailer.send(order, files, () -> beginHandover.begin(order.messageId(), order.attempt()));
        } catch (FileNotUsableException e) {
            return e.asResult();
        } catch (MailNotComposedException e) {
            log.error("message {} could not be composed: {}", order.messageId(), causeOf(e));
            return NotAccepted.forGood(FailureReason.MESSAGE_NOT_COMPOSED);
        }
    }

    /** The class alone: texts of mail exceptions quote addresses. */
    private static String causeOf(MailNotComposedException e) {
        return e.getCause() == null
                ? e.getClass().getName()
                : e.getCause().getClass().getName();
    }

    private static String codeOf(DeliveryResult result) {
        return switch (result) {
            case Accepted accepted -> "accepted";
            case NotAccepted not -> not.reason().code();
            case AnswerLost lost -> lost.reason().code();
        };
    }
}
