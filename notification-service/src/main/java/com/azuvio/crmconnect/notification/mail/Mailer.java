package com.azuvio.crmconnect.notification.mail;

import com.azuvio.crmconnect.notification.message.DeliveryOrder;
import com.azuvio.crmconnect.notification.message.DeliveryResult;
import java.util.List;
import org.springframework.stereotype.Component;

/** Composes a mail and hands it to the mail server. */
@Component
public class Mailer {

    private final MailComposer composer;
    private final MailServer server;

    Mailer(MailComposer composer, MailServer server) {
        this.composer = composer;
        this.server = server;
    }

    /** @throws MailNotComposedException before anything is sent */
    public DeliveryResult send(DeliveryOrder order, List<AttachedFile> files, HandoverGate gate) {
        return server.handOver(composer.compose(order, files), gate);
    }
}
