package com.azuvio.crmconnect.notification.mail;

import com.azuvio.crmconnect.notification.message.DeliveryResult;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * Hands mails to the mail server that {@code spring.mail} names, one connection each. What is logged are classes and
 * reply codes: the texts of servers and exceptions name recipients.
 */
@Component
class MailServer {

    static final String PROTOCOL = "smtp";

    private static final Logger log = LoggerFactory.getLogger(MailServer.class);

    private final JavaMailSenderImpl settings;

    MailServer(JavaMailSenderImpl settings) {
        if (settings.getProtocol() != null && !settings.getProtocol().equals(PROTOCOL)) {
            throw new IllegalArgumentException(
                    "spring.mail.protocol is smtp; for TLS from the start of the connection set"
                            + " spring.mail.properties.mail.smtp.ssl.enable");
        }
        this.settings = settings;
        Properties properties = settings.getJavaMailProperties();
        properties.setProperty("mail.smtp.sendpartial", "false"); // all recipients or none
        properties.setProperty("mail.smtp.reportsuccess", "false");
        properties.setProperty("mail.smtp.chunksize", "-1");
        // The answer to QUIT tells nothing, and waiting for it would delay recording the one that counts.
        properties.setProperty("mail.smtp.quitwait", "false");
    }

    MimeMessage emptyMail(String messageId) {
        return new MailWithFixedId(settings.getSession(), messageId);
    }

    /** Never throws: whatever happens in the dialogue has one of the three results. */
    DeliveryResult handOver(MimeMessage mail, HandoverGate gate) {
        ObservedTransport transport = new ObservedTransport(settings.getSession(), gate);
        DeliveryResult result = converse(transport, mail);
        leave(transport);
        return result;
    }

    private DeliveryResult converse(ObservedTransport transport, MimeMessage mail) {
        try {
            transport.connect(settings.getHost(), settings.getPort(), settings.getUsername(), settings.getPassword());
            transport.sendMessage(mail, mail.getAllRecipients());
            return transport.result(null);
        } catch (MessagingException | RuntimeException e) {
            // Where the dialogue broke decides what that means, not which exception it broke with.
            DeliveryResult result = transport.result(e);
            log.debug("dialogue with the mail server ended by {}", e.getClass().getName());
            return result;
        }
    }

    private void leave(ObservedTransport transport) {
        try {
            transport.close();
        } catch (MessagingException | RuntimeException e) {
            log.debug(
                    "QUIT failed with {}; the result of the mail stands",
                    e.getClass().getName());
        }
    }
}
