package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.calculation.Calculated;
import com.azuvio.crmconnect.invoicing.calculation.DocumentCalculation;
import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.invoicing.document.Shipping;
import com.azuvio.crmconnect.invoicing.document.VatClass;
import com.azuvio.crmconnect.invoicing.order.Confirmation;
import com.azuvio.crmconnect.invoicing.tax.VatDecision;
import com.azuvio.crmconnect.starter.aggregate.AggregateRoot;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An invoice: a draft that follows its client, then a numbered document that never changes, with its money and its delivery on two axes of their own
 * (D3, S27, S67). Whoever calls a changing method holds the row for update.
 */
@Entity
@Table(name = "invoices")
public class Invoice extends AggregateRoot<InvoiceEvent> {

    private static final int BATCH = 200;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private DocumentType documentType;

    @Enumerated(EnumType.STRING)
    private InvoiceStatus status;

    @Embedded
    private OrderReference order;

    private UUID clientId;
    private @Nullable Long clientRevision;

    @SuppressWarnings("UnusedVariable") // lists read the column
    private @Nullable String clientName;

    @Convert(converter = JsonColumn.OfBuyer.class)
    private @Nullable Buyer buyer;

    @Convert(converter = JsonColumn.OfShipping.class)
    private Shipping shipping;

    private LocalDate taxPoint;
    private Instant draftedAt;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    private Currency currency;

    private BigDecimal discountAmount;
    private BigDecimal freightAmount;

    @Enumerated(EnumType.STRING)
    private VatClass freightVatClass;

    @Embedded
    @AttributeOverride(name = "vatCategory", column = @Column(name = "freight_vat_category"))
    @AttributeOverride(name = "vatRate", column = @Column(name = "freight_vat_rate"))
    @AttributeOverride(name = "vatexCode", column = @Column(name = "freight_vatex_code"))
    @AttributeOverride(name = "exemptionEn", column = @Column(name = "freight_exemption_en"))
    @AttributeOverride(name = "exemptionRo", column = @Column(name = "freight_exemption_ro"))
    private @Nullable StoredVat freightVat;

    @ElementCollection
    @CollectionTable(name = "invoice_lines", joinColumns = @JoinColumn(name = "invoice_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = BATCH)
    private List<InvoiceLine> lines = new ArrayList<>();

    @Embedded
    private Amounts amounts;

    private boolean vatDetermined;
    private long basisRevision;

    @Embedded
    private OpenAmount open;

    @Embedded
    private @Nullable Numbering numbering;

    @Enumerated(EnumType.STRING)
    private DeliveryStatus delivery;

    private @Nullable LocalDate deliveredOn;
    private @Nullable String deliveredBy;
    private @Nullable String deliveryNote;

    @ElementCollection
    @CollectionTable(name = "invoice_sendings", joinColumns = @JoinColumn(name = "invoice_id"))
    @MapKeyColumn(name = "send_id")
    @BatchSize(size = BATCH)
    private Map<UUID, Sending> sendings = new HashMap<>();

    @Embedded
    private @Nullable Discarding discarding;

    @SuppressWarnings("NullAway.Init")
    protected Invoice() {}

    @SuppressWarnings("NullAway.Init") // take() sets the rest
    private Invoice(Confirmation confirmation, Instant at) {
        id = UuidV7.next();
        documentType = DocumentType.INVOICE;
        status = InvoiceStatus.DRAFT;
        order = OrderReference.of(confirmation);
        clientId = confirmation.clientId();
        shipping = confirmation.shipping();
        taxPoint = confirmation.taxPoint();
        draftedAt = at;
        currency = confirmation.currency();
        discountAmount = confirmation.discount().amount();
        freightAmount = confirmation.freight().amount();
        freightVatClass = confirmation.freightVatClass();
        delivery = DeliveryStatus.NOT_SENT;
    }

    /** Makes the one draft of a confirmation (S22, D7). */
    static Invoice draft(Confirmation confirmation, Determination determination, Instant at) {
        Invoice invoice = new Invoice(confirmation, at);
        invoice.take(determination);
        invoice.raise(new InvoiceEvent.Drafted(
                invoice.id, invoice.clientId, invoice.order.confirmation(), invoice.total(), invoice.vatDetermined));
        return invoice;
    }

    /** Follows the client, the seller and the rates (S26). Returns what changed; other states than DRAFT change nothing. */
    List<DraftChange> redetermine(Determination determination) {
        if (status != InvoiceStatus.DRAFT) {
            return List.of();
        }
        List<DraftChange> changes = changesUnder(determination);
        take(determination);
        return changes;
    }

    /** What would differ if the draft were determined again. */
    List<DraftChange> changesUnder(Determination determination) {
        DraftComparison comparison = new DraftComparison().buyer(buyer, determination.buyer());
        for (int i = 0; i < lines.size(); i++) {
            comparison.vat(
                    "lines[" + i + "].vat",
                    lines.get(i).vat().vat(),
                    determination.decisions().get(i).vat());
        }
        VatDecision freight = determination.freightDecision();
        return comparison
                .vat(
                        "freight.vat",
                        freightVat == null ? null : freightVat.vat(),
                        freight == null ? null : freight.vat())
                .total(total(), determination.calculated().totals().gross())
                .changes();
    }

    private void take(Determination determination) {
        buyer = determination.buyer();
        clientRevision = buyer == null ? null : (Long) buyer.clientRevision();
        clientName = buyer == null ? null : buyer.name();
        basisRevision = determination.basisRevision();
        vatDetermined = determination.vatDetermined();
        VatDecision freight = determination.freightDecision();
        freightVat = freight == null ? null : StoredVat.of(freight.vat());
        amounts = Amounts.of(determination.calculated().totals());
        open = OpenAmount.all(amounts.totalAmount());
        List<InvoiceLine> priced =
                determination.calculated().lines().stream().map(InvoiceLine::of).toList();
        for (int i = 0; i < priced.size(); i++) {
            if (i == lines.size()) {
                lines.add(priced.get(i));
            } else if (!lines.get(i).vat().equals(priced.get(i).vat())) {
                lines.set(i, priced.get(i));
            }
        }
    }

    /** Gives the number and freezes the document; the caller has checked readiness and allocated the number last. */
    void issue(Numbering given) {
        become(InvoiceStatus.ISSUED);
        numbering = given;
        raise(new InvoiceEvent.Issued(
                id,
                clientId,
                order.confirmation(),
                given,
                taxPoint,
                money(amounts.netAmount()),
                money(amounts.vatAmount()),
                total()));
        receivableChanged();
    }

    /** A person gives the draft up; its quantities are un-invoiced again. */
    void discard(String reason, Instant at, String by) {
        become(InvoiceStatus.DISCARDED);
        discarding = new Discarding(at, by, reason);
        raise(new InvoiceEvent.DraftDiscarded(id, clientId, order.confirmation(), reason, false));
    }

    /** The order asks to cancel the confirmation; every request is answered, a repeated one with the same answer. */
    void cancel(String reason, Instant at, String by) {
        if (status == InvoiceStatus.ISSUED) {
            raise(new InvoiceEvent.CancellationRefused(id, clientId, order.confirmation()));
            return;
        }
        if (status == InvoiceStatus.DRAFT) {
            become(InvoiceStatus.DISCARDED);
            discarding = new Discarding(at, by, reason);
        }
        raise(new InvoiceEvent.DraftDiscarded(id, clientId, order.confirmation(), reason, true));
    }

    /** Hands the stored PDF to notification-service (S28). @throws Refusal while an earlier sending is open */
    void send(UUID sendId, Sending sending, String sellerName, StoredPdf pdf) {
        requireIssued();
        if (delivery == DeliveryStatus.QUEUED) {
            throw Refusal.conflict("sending-in-progress", "The document is being sent; wait for the outcome");
        }
        if (delivery == DeliveryStatus.UNCERTAIN) {
            throw Refusal.conflict(
                    "delivery-uncertain", "The mail server's answer was lost; decide in the message log what happened");
        }
        if (delivery != DeliveryStatus.DELIVERED) {
            delivery = DeliveryStatus.QUEUED;
        }
        sendings.put(sendId, sending);
        raise(new InvoiceEvent.ReadyToSend(
                receivable(), sendId, pdf.language(), sending.recipients(), sellerName, pdf.fileName(), pdf.sha256()));
    }

    /** The mail server accepted the message, or a person confirmed that it had. False where the sending is not ours. */
    boolean mailed(UUID sendId, SendingOutcome outcome, Instant at, LocalDate on, String by, @Nullable String note) {
        if (!endSending(sendId, outcome, at, note)) {
            return false;
        }
        if (delivery != DeliveryStatus.DELIVERED) {
            delivered(sendId, DeliveryMeans.MAIL, on, by, note);
        }
        return true;
    }

    /** The message failed, or its fate is unknown. False where the sending is not ours. */
    boolean notMailed(UUID sendId, SendingOutcome outcome, Instant at, String reason) {
        if (!endSending(sendId, outcome, at, reason)) {
            return false;
        }
        DeliveryStatus next = outcome == SendingOutcome.UNCERTAIN ? DeliveryStatus.UNCERTAIN : DeliveryStatus.FAILED;
        if (delivery.mayBecome(next)) {
            delivery = next;
        }
        return true;
    }

    /** A person handed it over otherwise (D9). */
    void deliverByOtherMeans(LocalDate on, String by, @Nullable String note) {
        requireIssued();
        if (delivery == DeliveryStatus.DELIVERED) {
            throw Refusal.conflict("already-delivered", "The document was delivered already")
                    .with("deliveredOn", Objects.requireNonNull(deliveredOn));
        }
        delivered(null, DeliveryMeans.OTHER, on, by, note);
    }

    private boolean endSending(UUID sendId, SendingOutcome outcome, Instant at, @Nullable String reason) {
        Sending sending = sendings.get(sendId);
        if (sending == null) {
            return false;
        }
        // That it was delivered is the last word: what arrives late about the same sending does not take it back.
        if (!sending.outcome().isDelivered()) {
            sendings.put(sendId, sending.ended(outcome, at, reason));
        }
        return true;
    }

    private void delivered(@Nullable UUID sendId, DeliveryMeans how, LocalDate on, String by, @Nullable String note) {
        delivery = DeliveryStatus.DELIVERED;
        deliveredOn = on;
        deliveredBy = by;
        deliveryNote = note;
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

    private void receivableChanged() {
        raise(new InvoiceEvent.ReceivableChanged(receivable()));
    }

    private void become(InvoiceStatus next) {
        if (!status.mayBecome(next)) {
            throw refusalOfDraftCommand();
        }
        status = next;
    }

    /** @throws Refusal with the number or the reason, where it is no draft any more */
    void requireDraft() {
        if (status != InvoiceStatus.DRAFT) {
            throw refusalOfDraftCommand();
        }
    }

    private Refusal refusalOfDraftCommand() {
        if (numbering != null) {
            return Refusal.conflict("invoice-already-issued", "The invoice is issued; it is corrected by notes only")
                    .with("number", numbering.number())
                    .with("issuedOn", numbering.issuedOn());
        }
        return Refusal.conflict(
                "draft-discarded", "The draft was discarded; convert its quantities again in the order");
    }

    /** @throws Refusal where it has no number */
    void requireIssued() {
        if (status != InvoiceStatus.ISSUED) {
            throw Refusal.conflict("invoice-not-issued", "Only an issued invoice is sent, delivered or paid")
                    .with("status", status);
        }
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
                open.paymentStatus(amounts.totalAmount()),
                delivery == DeliveryStatus.DELIVERED,
                given.paymentReference());
    }

    DraftContent content() {
        List<DocumentLine> documentLines = IntStream.range(0, lines.size())
                .mapToObj(index -> lines.get(index).asDocumentLine(index))
                .toList();
        return new DraftContent(
                currency,
                documentLines,
                shipping,
                taxPoint,
                money(discountAmount),
                money(freightAmount),
                freightVatClass);
    }

    /** The amounts in full, from the VAT as it was decided. */
    Calculated calculated() {
        DraftContent content = content();
        List<LineVat> vat = lines.stream().map(line -> line.vat().vat()).toList();
        return DocumentCalculation.calculate(
                currency,
                content.lines(),
                vat,
                content.discount(),
                content.freight(),
                freightVat == null ? null : freightVat.vat());
    }

    private Money money(BigDecimal amount) {
        return Money.of(amount, currency);
    }

    public UUID id() {
        return id;
    }

    DocumentType documentType() {
        return documentType;
    }

    public InvoiceStatus status() {
        return status;
    }

    OrderReference order() {
        return order;
    }

    public UUID clientId() {
        return clientId;
    }

    /** Revision of the client that the draft was determined from; 0 while the client is not known. */
    long clientRevision() {
        return clientRevision == null ? 0 : clientRevision;
    }

    @Nullable
    Buyer buyer() {
        return buyer;
    }

    long basisRevision() {
        return basisRevision;
    }

    LocalDate taxPoint() {
        return taxPoint;
    }

    Instant draftedAt() {
        return draftedAt;
    }

    public Currency currency() {
        return currency;
    }

    public Money total() {
        return money(amounts.totalAmount());
    }

    public Money remaining() {
        return money(open.remainingAmount());
    }

    Money credited() {
        return money(open.creditedAmount());
    }

    Money allocated() {
        return money(open.allocatedAmount());
    }

    boolean vatDetermined() {
        return vatDetermined;
    }

    @Nullable
    Numbering numbering() {
        return numbering;
    }

    @Nullable
    PaymentStatus paymentStatus() {
        return status == InvoiceStatus.ISSUED ? open.paymentStatus(amounts.totalAmount()) : null;
    }

    /** Derived: something is open and the due date lies before {@code today} in the company's zone. */
    boolean isOverdue(LocalDate today) {
        return numbering != null
                && open.remainingAmount().signum() > 0
                && numbering.dueOn().isBefore(today);
    }

    DeliveryStatus delivery() {
        return delivery;
    }

    @Nullable
    LocalDate deliveredOn() {
        return deliveredOn;
    }

    @Nullable
    String deliveredBy() {
        return deliveredBy;
    }

    @Nullable
    String deliveryNote() {
        return deliveryNote;
    }

    Map<UUID, Sending> sendings() {
        return Map.copyOf(sendings);
    }

    @Nullable
    Discarding discarding() {
        return discarding;
    }
}
