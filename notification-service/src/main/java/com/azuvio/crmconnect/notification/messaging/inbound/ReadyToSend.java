package com.azuvio.crmconnect.notification.messaging.inbound;

import com.azuvio.crmconnect.notification.message.Attachment;
import com.azuvio.crmconnect.notification.message.DocumentToSend;
import com.azuvio.crmconnect.notification.message.DocumentType;
import com.azuvio.crmconnect.notification.message.Language;
import com.azuvio.crmconnect.notification.message.QueueMessage.SendRequest;
import com.azuvio.crmconnect.starter.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is read of {@code sales.invoice.ready-to-send.v1}. Recipients are not checked here: a bad one has its own fate. */
public record ReadyToSend(
        @NotNull UUID sendId,
        @NotNull UUID documentId,
        @NotNull DocumentType documentType,
        @NotBlank @Size(max = 40) String number,
        @NotNull UUID clientId,
        @Nullable String language,
        @Nullable @Size(max = 100) List<String> recipients,
        @NotBlank @Size(max = 200) String sellerName,
        @NotNull LocalDate issuedOn,
        @Nullable LocalDate dueOn,
        @NotNull Money total,
        @NotNull Money remaining,
        @Nullable @Size(min = 1, max = 25) String paymentReference,
        @NotNull @Valid StoredFile pdf,
        @Nullable @Valid StoredFile xml) {

    /** Where the bytes are, and what they are. The path cannot leave invoicing-service. */
    public record StoredFile(
            @NotNull @Pattern(regexp = "/[A-Za-z0-9_-][A-Za-z0-9/_-]{0,198}")
            String path,

            @NotBlank @Size(max = 120) String fileName,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}

    @AssertTrue(message = "total and remaining are in one currency")
    boolean isInOneCurrency() {
        return total == null || remaining == null || total.currency().equals(remaining.currency());
    }

    public SendRequest toRequest() {
        DocumentToSend document = new DocumentToSend(
                documentId,
                documentType,
                number,
                sellerName,
                issuedOn,
                dueOn,
                total.amount(),
                remaining.amount(),
                total.currency(),
                paymentReference);
        return new SendRequest(
                sendId,
                clientId,
                Language.ofCode(language == null ? "" : language),
                document,
                attachments(),
                recipients);
    }

    private List<Attachment> attachments() {
        Attachment printed = Attachment.pdf(pdf.path(), pdf.fileName(), pdf.sha256());
        return xml == null
                ? List.of(printed)
                : List.of(printed, Attachment.xml(xml.path(), xml.fileName(), xml.sha256()));
    }
}
