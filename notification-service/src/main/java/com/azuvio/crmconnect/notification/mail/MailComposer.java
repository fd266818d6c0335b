package com.azuvio.crmconnect.notification.mail;

import com.azuvio.crmconnect.notification.message.Attachment.FileType;
import com.azuvio.crmconnect.notification.message.DeliveryOrder;
import com.azuvio.crmconnect.notification.template.MailWords;
import com.azuvio.crmconnect.notification.template.WrittenText;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Puts a mail together: headers, text in two forms, and its files. */
@Component
class MailComposer {

    private final MailServer server;
    private final MailWords words;
    private final SenderProperties sender;

    MailComposer(MailServer server, MailWords words, SenderProperties sender) {
        this.server = server;
        this.words = words;
        this.sender = sender;
    }

    /** @throws MailNotComposedException where that cannot be done */
    MimeMessage compose(DeliveryOrder order, List<AttachedFile> files) {
        try {
            MimeMessage mail = server.emptyMail("<" + order.messageId() + "@" + sender.domain() + ">");
            write(mail, order, files);
            mail.saveChanges();
            return mail;
        } catch (MessagingException | UnsupportedEncodingException | RuntimeException e) {
            throw new MailNotComposedException(e);
        }
    }

    private void write(MimeMessage mail, DeliveryOrder order, List<AttachedFile> files)
            throws MessagingException, UnsupportedEncodingException {
        WrittenText written = words.write(order.content(), order.clientId(), order.language());
        MimeMessageHelper helper = new MimeMessageHelper(mail, true, StandardCharsets.UTF_8.name());
        helper.setFrom(sender.from(), HeaderText.oneLine(order.content().sellerName()));
        if (sender.replyTo() != null) {
            helper.setReplyTo(sender.replyTo());
        }
        for (String recipient : order.recipients()) {
            helper.addTo(new InternetAddress(recipient, true));
        }
        helper.setSubject(HeaderText.oneLine(written.subject()));
        helper.setSentDate(Date.from(order.queuedAt()));
        helper.setText(written.plain(), written.html());
        for (AttachedFile file : files) {
            helper.getRootMimeMultipart().addBodyPart(part(file));
        }
        mail.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no out-of-office answers, please
    }

    /** Always Base64: what looks like text would be sent as text, and its line ends rewritten on the way. */
    private static MimeBodyPart part(AttachedFile file) throws MessagingException {
        FileType type = file.attachment().fileType();
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), type.mediaType())));
        part.setDisposition(Part.ATTACHMENT);
        part.setFileName(HeaderText.fileName(file.attachment().fileName(), type.extension()));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
