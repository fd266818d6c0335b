package com.azuvio.crmconnect.notification.document;

import com.azuvio.crmconnect.notification.message.DocumentToSend;
import com.azuvio.crmconnect.notification.message.FailureReason;
import com.azuvio.crmconnect.starter.id.Sha256;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The stored bytes of a document, exactly those that were announced (I3). */
@Component
public class StoredDocuments {

    private static final Logger log = LoggerFactory.getLogger(StoredDocuments.class);

    private final InvoicingClient invoicing;

    StoredDocuments(InvoicingClient invoicing) {
        this.invoicing = invoicing;
    }

    /** @throws DocumentNotUsableException where they cannot be had, or are others */
    public byte[] fetch(DocumentToSend document) {
        byte[] bytes = bytesOf(document);
        if (!Sha256.hex(bytes).equals(document.pdfSha256())) {
            log.error("the stored file of document {} is not the one that was announced", document.id());
            throw DocumentNotUsableException.forGood(FailureReason.PDF_ALTERED);
        }
        return bytes;
    }

    private byte[] bytesOf(DocumentToSend document) {
        try {
            return invoicing.pdf(document.pdfPath()).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof DocumentNotUsableException notUsable) {
                throw notUsable;
            }
            throw notAvailable(document, e.getCause() == null ? e : e.getCause());
        }
    }

    private static DocumentNotUsableException notAvailable(DocumentToSend document, Throwable cause) {
        log.warn("the stored file of document {} could not be fetched: {}", document.id(), cause.toString());
        return DocumentNotUsableException.forNow(FailureReason.PDF_NOT_AVAILABLE, cause);
    }
}
