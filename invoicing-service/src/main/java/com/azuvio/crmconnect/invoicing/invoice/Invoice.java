package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.order.Confirmation;
import com.azuvio.crmconnect.invoicing.order.ConfirmationId;
import com.azuvio.crmconnect.starter.aggregate.AggregateRoot;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invoice: a draft that follows its client, then a numbered document that never changes, with its money and its delivery on two axes of their own
 * (D3, S27, S67). Whoever calls a changing method holds the row for update.
 */
@Entity
@Table(name = "invoices")
public class Invoice extends AggregateRoot<InvoiceEvent> {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private DocumentType documentType;

    @Enumerated(EnumType.STRING)
    private InvoiceStatus status;

    @Embedded
    private @Nullable OrderReference order;

    @Embedded
    private @Nullable Supplemented supplemented;

    @Embedded
    private @Nullable Replacement replacement;

    private @Nullable UUID replacedById;

    /** A credit note of 0.00 took back what is worth 0.00, which no amount can say. */
    private boolean nilReversed;

    private @Nullable UUID recurringTemplateId;
    private boolean opening;

    @Embedded
    private @Nullable AdvanceOrigin advanceOrigin;

    private UUID clientId;
    private Instant draftedAt;

    @Embedded
    private DocumentBody body;

    @Embedded
    private OpenAmount open;

    @Embedded
    private @Nullable Numbering numbering;

    @Embedded
    private Dispatch dispatch;

    @Embedded
    private @Nullable Discarding discarding;

    @SuppressWarnings("NullAway.Init")
    protected Invoice() {}

    private Invoice(@Nullable OrderReference billed, UUID client, DocumentBody says, Instant at) {
        id = UuidV7.next();
        documentType = DocumentType.INVOICE;
        status = InvoiceStatus.DRAFT;
        order = billed;
        clientId = client;
        draftedAt = at;
        body = says;
        open = OpenAmount.all(body.total().amount());
        dispatch = new Dispatch();
    }

    /** Makes the one draft of a confirmation (S22, D7). */
    static Invoice draft(
            Confirmation confirmation, @Nullable AdvanceShare share, Determination determination, Instant at) {
        return new Invoice(
                        OrderReference.of(confirmation),
                        confirmation.clientId(),
                        new DocumentBody(confirmation, share, determination),
                        at)
                .drafted();
    }

    /** Makes a draft that bills no confirmation (D7). */
    static Invoice draft(ManualDraft manual, Determination determination, Instant at) {
        Invoice invoice = new Invoice(null, manual.clientId(), new DocumentBody(manual, null, determination), at);
        invoice.recurringTemplateId = manual.recurringTemplateId();
        return invoice.drafted();
    }

    /** Makes the draft of a debit note (D5). */
    static Invoice draft(Supplement supplement, Determination determination, Instant at) {
        Invoice note = new Invoice(
                null, supplement.original().buyer().clientId(), new DocumentBody(supplement, determination), at);
        note.documentType = DocumentType.DEBIT_NOTE;
        note.supplemented = Supplemented.by(supplement);
        return note.drafted();
    }

    /** Makes the draft in the place of a wrong invoice, which knows it from now on (S45). */
    static Invoice replace(
            Invoice wrong, ManualDraft again, Replacement replacement, DeductAdvances.Deducted deducted, Instant at) {
        DocumentBody says = new DocumentBody(again, deducted.share(), deducted.determination());
        Invoice draft = new Invoice(wrong.order, wrong.clientId, says, at);
        draft.replacement = replacement;
        draft.advanceOrigin = wrong.advanceOrigin;
        wrong.replacedById = draft.id;
        return draft.drafted();
    }

    /** Makes the draft that bills an advance (386). */
    static Invoice draftAdvance(AdvanceDraft advance, Determination determination, Instant at) {
        Invoice invoice = new Invoice(
                null, advance.clientId(), new DocumentBody(advance.manual(), advance.share(), determination), at);
        invoice.documentType = DocumentType.ADVANCE_INVOICE;
        invoice.advanceOrigin = advance.origin();
        return invoice.drafted();
    }

    /** Begins the take-over of an invoice of the old system; {@link #takeOver} ends it in the same transaction. */
    static Invoice opening(ManualDraft content, Determination determination, Instant at) {
        Invoice invoice = new Invoice(null, content.clientId(), new DocumentBody(content, null, determination), at);
        invoice.opening = true;
        return invoice;
    }

    /** It is issued since its own day, and its client has it (D16). */
    void takeOver(Numbering given) {
        dispatch.deliver(given.issuedOn(), given.issuedBy(), null);
        issue(given);
    }

    private Invoice drafted() {
        raise(new InvoiceEvent.Drafted(id, clientId, confirmation(), total(), body.vatDetermined(), replacesId()));
        return this;
    }

    /** A person replaces what the draft says. @throws Refusal for the draft of a confirmation, which says what was confirmed */
    void rewrite(ManualDraft manual, @Nullable AdvanceShare share, Determination determination) {
        requireDraft();
        if (order != null && replacement == null) {
            throw InvoiceRefusals.draftOfOrder(order);
        }
        if (supplemented != null) {
            throw InvoiceRefusals.debitNote(supplemented);
        }
        if (documentType == DocumentType.ADVANCE_INVOICE) {
            throw InvoiceRefusals.draftOfAdvance();
        }
        body.rewrite(manual, share, determination);
        open = OpenAmount.all(body.total().amount());
    }

    /** A person replaces what the draft of a debit note says. @throws Refusal for one that takes a credit note back, which says what that said */
    void rewrite(Supplement supplement, Determination determination) {
        requireDraft();
        Supplemented before = Objects.requireNonNull(supplemented, "no debit note");
        if (before.correctsCreditNoteId() != null) {
            throw InvoiceRefusals.correctsCreditNote(before.correctsCreditNoteId());
        }
        body.rewrite(supplement, determination);
        supplemented = Supplemented.by(supplement);
        open = OpenAmount.all(body.total().amount());
    }

    /** Follows the client, the seller and the rates (S26). Returns what changed. */
    List<DraftChange> redetermine(Determination determination) {
        return redetermine(body.advances(), determination);
    }

    /** Follows the advances of its order as well. Returns what changed. */
    List<DraftChange> redetermine(@Nullable AdvanceShare share, Determination determination) {
        requireDraft();
        List<DraftChange> changes = body.changesUnder(determination);
        body.take(share, determination);
        open = OpenAmount.all(body.total().amount());
        return changes;
    }

    /** Gives the number and freezes the document; the caller has checked readiness and allocated the number last. */
    void issue(Numbering given) {
        become(InvoiceStatus.ISSUED);
        numbering = given;
        open = open.settleByAdvances(settledByAdvances().amount());
        raise(
                supplemented == null
                        ? new InvoiceEvent.Issued(
                                id,
                                clientId,
                                documentType,
                                confirmation(),
                                given,
                                body.taxPoint(),
                                body.net(),
                                body.vat(),
                                total(),
                                replacesId())
                        : new InvoiceEvent.DebitNoteIssued(id, clientId, supplemented.originalId(), given, total()));
        receivableChanged();
    }

    /** A person gives the draft up; its quantities are un-invoiced again. */
    void discard(String reason, Instant at, String by) {
        become(InvoiceStatus.DISCARDED);
        discarding = new Discarding(at, by, reason);
        raise(new InvoiceEvent.DraftDiscarded(id, clientId, confirmation(), reason, false));
    }

    /** The order asks to cancel the confirmation; every request is answered, a repeated one with the same answer. */
    void cancel(String reason, Instant at, String by) {
        if (status == InvoiceStatus.ISSUED) {
            raise(new InvoiceEvent.CancellationRefused(id, clientId, Objects.requireNonNull(confirmation(), "order")));
            return;
        }
        if (status == InvoiceStatus.DRAFT) {
            become(InvoiceStatus.DISCARDED);
            discarding = new Discarding(at, by, reason);
        }
        raise(new InvoiceEvent.DraftDiscarded(id, clientId, confirmation(), reason, true));
    }

    /** Hands the stored PDF to notification-service (S28). @throws Refusal while an earlier sending is open */
    void send(PreparedSending prepared) {
        requireIssued();
        dispatch.queue(prepared);
        raise(new InvoiceEvent.ReadyToSend(receivable(), prepared));
    }

    /** Takes what became of a message. False where the sending is not ours. */
    boolean mailed(MailOutcome told, LocalDate on) {
        Dispatch.Effect effect = dispatch.take(told, on);
        if (effect == Dispatch.Effect.DELIVERED) {
            delivered(told.sendId(), DeliveryMeans.MAIL, on, told.by(), told.note());
        }
        return effect != Dispatch.Effect.NOT_OURS;
    }

    /** A person handed it over otherwise (D9). @throws Refusal {@code delivery-date} for a day before the issue or after today */
    void deliverByOtherMeans(LocalDate on, LocalDate today, String by, @Nullable String note) {
        requireIssued().requireDeliverable(on, today);
        dispatch.deliver(on, by, note);
        delivered(null, DeliveryMeans.OTHER, on, by, note);
    }

    private void delivered(@Nullable UUID sendId, DeliveryMeans how, LocalDate on, String by, @Nullable String note) {
        raise(new InvoiceEvent.Delivered(id, clientId, sendId, how, on, by, note));
        receivableChanged();
    }

    /** Books money on the document: the smaller of requested and open, which is not zero. Returns what was applied. */
    public Money allocate(Money requested) {
        requireIssued();
        Money applied = requested.min(remaining());
        open = open.allocate(applied.amount());
        receivableChanged();
        return applied;
    }

    /** Takes money off again; the document reopens, its snapshot stays. */
    public void release(Money applied) {
        requireIssued();
        open = open.release(applied.amount());
        receivableChanged();
    }

    /** All that is open is no longer asked for; VAT and snapshot stay (D15). Returns what was given up, which is not zero. */
    public Money writeOff() {
        requireIssued();
        Money given = remaining();
        open = open.writeOff();
        receivableChanged();
        return given;
    }

    public void undoWriteOff(Money given) {
        requireIssued();
        open = open.undoWriteOff(given.amount());
        receivableChanged();
    }

    /** An advance that had settled some of it bounced: the document reopens, its snapshot stays (rules.md §6). */
    public void loseAdvance(Money amount) {
        requireIssued();
        open = open.loseAdvance(amount.amount());
        receivableChanged();
    }

    /** An advance invoice is paid from birth; another document counts what was prepaid. */
    Money settledByAdvances() {
        return documentType == DocumentType.ADVANCE_INVOICE ? total() : body.prepaid();
    }

    /** A person says of which proforma the advances are that the draft deducts; absent: of its order's alone. */
    void claimAdvancesOf(@Nullable UUID proformaId) {
        requireDraft();
        if (documentType == DocumentType.ADVANCE_INVOICE) {
            throw InvoiceRefusals.draftOfAdvance();
        }
        advanceOrigin = proformaId == null ? null : new AdvanceOrigin(null, proformaId, null);
    }

    public AdvanceClaim advanceClaim() {
        return new AdvanceClaim(
                clientId,
                currency(),
                order == null ? null : order.confirmation().orderId(),
                advanceOrigin == null ? null : advanceOrigin.proformaId());
    }

    public @Nullable AdvanceOrigin advanceOrigin() {
        return advanceOrigin;
    }

    /** What it bills or deducts of advances; absent where there are none. */
    public @Nullable AdvanceShare advances() {
        return body.advances();
    }

    /** What advances settled of it. */
    public Money settled() {
        return body.money(open.advancesAmount());
    }

    /** The system gives a draft up whose advance is gone. */
    public void discardAdvance(String reason, Instant at) {
        discard(reason, at, "system");
    }

    /**
     * A credit note takes back some of the document: first what is open, the rest is free money of the client.
     *
     * @return what the open amount absorbed
     */
    public Money credit(Money amount) {
        requireIssued();
        Money absorbed = amount.min(remaining());
        open = open.credit(absorbed.amount(), amount.amount());
        nilReversed = total().isZero();
        receivableChanged();
        return absorbed;
    }

    /** A debit note takes one of its credit notes back: what that credited can be credited again. */
    void takeBack(Money creditNote) {
        requireIssued();
        open = open.takeBack(creditNote.amount());
        nilReversed = false;
        receivableChanged();
    }

    private void receivableChanged() {
        raise(new InvoiceEvent.ReceivableChanged(receivable()));
    }

    private void become(InvoiceStatus next) {
        if (!status.mayBecome(next)) {
            throw InvoiceRefusals.noDraft(numbering);
        }
        status = next;
    }

    /** @throws Refusal with the number, or that it was discarded */
    void requireDraft() {
        if (status != InvoiceStatus.DRAFT) {
            throw InvoiceRefusals.noDraft(numbering);
        }
    }

    /** @throws Refusal where it is not issued, is no invoice, or was replaced before */
    public Numbering requireReplaceable() {
        if (documentType != DocumentType.INVOICE) {
            throw InvoiceRefusals.noInvoice(id, documentType);
        }
        if (replacedById != null) {
            throw InvoiceRefusals.alreadyReissued(replacedById);
        }
        return requireIssued();
    }

    /** Credit notes took all of it back. */
    public boolean isReversed() {
        return paymentStatus() == PaymentStatus.REVERSED;
    }

    /** Nothing of it stands, and nothing stands in its place. */
    public boolean isReplaceable() {
        return documentType == DocumentType.INVOICE && isReversed() && replacedById == null;
    }

    private Numbering requireIssued() {
        if (status != InvoiceStatus.ISSUED) {
            throw InvoiceRefusals.notIssued();
        }
        return Objects.requireNonNull(numbering);
    }

    /** The state that others copy. Only of an issued document. */
    public Receivable receivable() {
        Numbering given = Objects.requireNonNull(numbering, "not issued");
        return new Receivable(
                id,
                documentType,
                given.number(),
                clientId,
                given.issuedOn(),
                given.dueOn(),
                total(),
                remaining(),
                paymentStatusOfIssued(),
                dispatch.isDelivered(),
                given.paymentReference());
    }

    /** Derived (D3); absent unless issued. */
    @Nullable
    PaymentStatus paymentStatus() {
        return status == InvoiceStatus.ISSUED ? paymentStatusOfIssued() : null;
    }

    private PaymentStatus paymentStatusOfIssued() {
        return nilReversed ? PaymentStatus.REVERSED : open.paymentStatus(total().amount());
    }

    /** Derived: something is open and the due date lies before {@code today} in the company's zone. */
    boolean isOverdue(LocalDate today) {
        return numbering != null
                && remaining().isPositive()
                && numbering.dueOn().isBefore(today);
    }

    public UUID id() {
        return id;
    }

    public DocumentType documentType() {
        return documentType;
    }

    public InvoiceStatus status() {
        return status;
    }

    /** Absent where the document bills no confirmation. */
    @Nullable
    OrderReference order() {
        return order;
    }

    /** Of a debit note only. */
    @Nullable
    Supplemented supplemented() {
        return supplemented;
    }

    /** Of what is issued instead of a wrong invoice. */
    @Nullable
    Replacement replacement() {
        return replacement;
    }

    @Nullable
    private UUID replacesId() {
        return replacement == null ? null : replacement.replacesId();
    }

    /** The document in its place; the confirmation is that one's. */
    @Nullable
    UUID replacedById() {
        return replacedById;
    }

    /** Debit notes keep the data of their original; all other drafts follow their client (D8). */
    boolean followsClient() {
        return supplemented == null;
    }

    public @Nullable UUID orderId() {
        return order == null ? null : order.orderId();
    }

    /** As the document names it. Only of an issued document. */
    public String clientName() {
        return Objects.requireNonNull(body.buyer(), "not issued").name();
    }

    @Nullable
    private ConfirmationId confirmation() {
        return order == null ? null : order.confirmation();
    }

    @Nullable
    UUID recurringTemplateId() {
        return recurringTemplateId;
    }

    /** Whether the old system issued it (D16): it has no snapshot and no PDF here. */
    boolean isOpening() {
        return opening;
    }

    public UUID clientId() {
        return clientId;
    }

    Instant draftedAt() {
        return draftedAt;
    }

    DocumentBody body() {
        return body;
    }

    public Currency currency() {
        return body.currency();
    }

    public Money total() {
        return body.total();
    }

    public Money remaining() {
        return body.money(open.remainingAmount());
    }

    Money credited() {
        return body.money(open.creditedAmount());
    }

    Money writtenOff() {
        return body.money(open.writtenOffAmount());
    }

    Money allocated() {
        return body.money(open.allocatedAmount());
    }

    public @Nullable Numbering numbering() {
        return numbering;
    }

    Dispatch dispatch() {
        return dispatch;
    }

    @Nullable
    Discarding discarding() {
        return discarding;
    }
}
