package com.azuvio.crmconnect.notification.document;

import com.azuvio.crmconnect.notification.mail.AttachedFile;
import com.azuvio.crmconnect.notification.message.Attachment;
import com.azuvio.crmconnect.notification.message.Attachment.FileType;
import com.azuvio.crmconnect.notification.message.FailureReason;
import com.azuvio.crmconnect.notification.neighbour.Neighbour;
import com.azuvio.crmconnect.notification.neighbour.Neighbours;
import com.azuvio.crmconnect.notification.neighbour.NoAnswerException;
import com.azuvio.crmconnect.notification.neighbour.NotAnswerableException;
import com.azuvio.crmconnect.starter.id.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The bytes of a mail's files: exactly those that were announced (I3), or those that were first made for it. */
@Component
public class MailFiles {

    private static final Logger log = LoggerFactory.getLogger(MailFiles.class);

    private final Neighbours neighbours;
    private final KeptFiles kept;
    private final AttachmentProperties properties;

    MailFiles(Neighbours neighbours, KeptFiles kept, AttachmentProperties properties) {
        this.neighbours = neighbours;
        this.kept = kept;
        this.properties = properties;
    }

    /** @throws FileNotUsableException where one of them cannot be had, or is another */
    public List<AttachedFile> fetch(UUID messageId, List<Attachment> attachments) {
        List<AttachedFile> files = new ArrayList<>();
        int bytesLeft = properties.bytesMax();
        for (int position = 0; position < attachments.size(); position++) {
            Attachment attachment = attachments.get(position);
            byte[] content = attachment.sha256() == null
                    ? made(messageId, position, attachment, bytesLeft)
                    : announced(messageId, attachment, attachment.sha256(), bytesLeft);
            bytesLeft -= content.length;
            files.add(new AttachedFile(attachment, content));
        }
        return files;
    }

    private byte[] announced(UUID messageId, Attachment attachment, String sha256, int bytesMax) {
        byte[] content = get(messageId, attachment, bytesMax);
        if (!Sha256.hex(content).equals(sha256)) {
            log.error("a file of message {} is not the one that was announced", messageId);
            throw FileNotUsableException.forGood(
                    attachment, FailureReason.PDF_ALTERED, FailureReason.ATTACHMENT_ALTERED);
        }
        return content;
    }

    private byte[] made(UUID messageId, int position, Attachment attachment, int bytesMax) {
        return kept.find(messageId, position).orElseGet(() -> {
            kept.keep(messageId, position, get(messageId, attachment, bytesMax));
            return kept.find(messageId, position).orElseThrow();
        });
    }

    private byte[] get(UUID messageId, Attachment attachment, int bytesMax) {
        try {
            return neighbours.bytes(
                    neighbourOf(attachment.source()),
                    attachment.path(),
                    attachment.fileType().mediaType(),
                    bytesMax);
        } catch (NotAnswerableException e) {
            throw e.isTooLarge()
                    ? FileNotUsableException.forGood(
                            attachment, FailureReason.PDF_TOO_LARGE, FailureReason.ATTACHMENT_TOO_LARGE)
                    : FileNotUsableException.forGood(
                            attachment, FailureReason.PDF_NOT_FOUND, FailureReason.ATTACHMENT_NOT_FOUND);
        } catch (NoAnswerException e) {
            log.warn("a file of message {} could not be fetched: {}", messageId, e.getMessage());
            throw FileNotUsableException.forNow(
                    attachment.fileType() == FileType.PDF
                            ? FailureReason.PDF_NOT_AVAILABLE
                            : FailureReason.ATTACHMENT_NOT_AVAILABLE,
                    e);
        }
    }

    private static Neighbour neighbourOf(Attachment.Source source) {
        return switch (source) {
            case INVOICING -> Neighbour.INVOICING;
            case CLIENTS -> Neighbour.CLIENTS;
        };
    }
}
