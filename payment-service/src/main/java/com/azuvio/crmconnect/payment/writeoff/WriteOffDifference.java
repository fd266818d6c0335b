package com.azuvio.crmconnect.payment.writeoff;

import com.azuvio.crmconnect.payment.money.MoneySource;
import com.azuvio.crmconnect.payment.money.MoneySources;
import com.azuvio.crmconnect.payment.money.Stamps;
import com.azuvio.crmconnect.payment.receivable.DocumentType;
import com.azuvio.crmconnect.payment.receivable.OpenDocument;
import com.azuvio.crmconnect.payment.receivable.OpenDocuments;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives up a small difference as a whole: what a document still needs, or the rest of a client's free money. Taking the
 * whole keeps repeated small write-offs of one large amount from going round the limit.
 */
@Service
public class WriteOffDifference {

    private final WriteOffs writeOffs;
    private final OpenDocuments documents;
    private final MoneySources sources;
    private final WriteOffRules rules;
    private final Stamps stamps;

    WriteOffDifference(
            WriteOffs writeOffs, OpenDocuments documents, MoneySources sources, WriteOffRules rules, Stamps stamps) {
        this.writeOffs = writeOffs;
        this.documents = documents;
        this.sources = sources;
        this.rules = rules;
        this.stamps = stamps;
    }

    /**
     * @throws Refusal {@code document-not-known-yet}, {@code document-not-a-receivable}, {@code document-not-open},
     *     {@code write-off-under-way}, {@code money-source-not-found}, {@code not-enough-free-money},
     *     {@code payment-reversed}, {@code write-off-amount-changed}, {@code write-off-above-limit}
     */
    @Transactional
    public UUID writeOff(WriteOffWish wish) {
        WriteOff writeOff = wish.documentId() == null
                ? ofSource(Objects.requireNonNull(wish.sourceId()), wish)
                : ofDocument(wish.documentId(), wish);
        writeOffs.save(writeOff);
        return writeOff.id();
    }

    private WriteOff ofDocument(UUID documentId, WriteOffWish wish) {
        OpenDocument document = documents
                .lock(documentId)
                .orElseThrow(() -> Refusal.retryLater(
                                "document-not-known-yet", "the document has not been told to payments yet")
                        .with("documentId", documentId));
        if (document.type() == DocumentType.PROFORMA) {
            throw Refusal.unprocessable("document-not-a-receivable", "nothing is owed on a proforma")
                    .with("documentId", documentId);
        }
        if (writeOffs.isUnderWay(documentId)) {
            throw Refusal.conflict("write-off-under-way", "a write-off of this document is under way");
        }
        Money open = rules.openOn(document);
        wish.refuseUnlessAsSeen(open);
        if (!open.isPositive()) {
            throw Refusal.conflict("document-not-open", "nothing is open on this document")
                    .with("documentId", documentId);
        }
        rules.refuseAboveLimit(documentId, open);
        return WriteOff.ofDocument(document.clientId(), documentId, open, wish.reason(), rules.today(), stamps.now());
    }

    private WriteOff ofSource(UUID sourceId, WriteOffWish wish) {
        MoneySource source = sources.lockOne(sourceId);
        Money free = source.free();
        wish.refuseUnlessAsSeen(free);
        if (!free.isPositive()) {
            throw Refusal.conflict("not-enough-free-money", "nothing of " + source.number() + " is free")
                    .with("free", free);
        }
        rules.refuseAboveLimit(sourceId, free);
        WriteOff writeOff = WriteOff.ofFreeMoney(source, free, wish.reason(), rules.today(), stamps.now());
        sources.keep(List.of(source));
        return writeOff;
    }
}
