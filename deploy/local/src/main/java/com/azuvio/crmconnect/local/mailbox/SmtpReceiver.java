package com.azuvio.crmconnect.local.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/**
 * One mail transaction. Every recipient is accepted but those of the top-level domain {@code .invalid}, which by RFC 2606 never
 * exists: they are refused with 550, which makes a refused mail easy to show.
 */
final class SmtpReceiver implements MessageHandler {

    private final MailStore store;
    private final List<String> recipients = new ArrayList<>();
    private String sender = "";

    SmtpReceiver(MailStore store) {
        this.store = store;
    }

    @Override
    public void from(String from) {
        sender = from;
    }

    @Override
    public void recipient(String recipient) throws RejectException {
        if (recipient.toLowerCase(Locale.ROOT).endsWith(".invalid")) {
            throw new RejectException(550, "5.1.2 <" + recipient + ">: no such domain");
        }
        recipients.add(recipient);
    }

    @Override
    public String data(InputStream message) throws RejectException, IOException {
        if (store.isFull()) {
            throw new RejectException(452, "4.3.1 The mailbox is full (" + MailStore.MAILS_MAX + " messages)");
        }
        return "2.6.0 stored as "
                + store.store(new Envelope(sender, recipients), message).id();
    }

    @Override
    public void done() {
        recipients.clear();
    }
}
