package com.azuvio.crmconnect.invoicing.proforma;

import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.document.PricedLine;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.invoicing.invoice.AdvanceClaim;
import com.azuvio.crmconnect.invoicing.invoice.DeliveryMeans;
import com.azuvio.crmconnect.invoicing.invoice.Discarding;
import com.azuvio.crmconnect.invoicing.invoice.Dispatch;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceStatus;
import com.azuvio.crmconnect.invoicing.invoice.MailOutcome;
import com.azuvio.crmconnect.invoicing.invoice.Numbering;
import com.azuvio.crmconnect.invoicing.invoice.PaymentStatus;
import com.azuvio.crmconnect.invoicing.invoice.PreparedSending;
import com.azuvio.crmconnect.invoicing.invoice.Receivable;
import com.azuvio.crmconnect.starter.aggregate.AggregateRoot;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Asks a client for an advance before there is an invoice (S8, S50 to S53). It is no VAT document and no receivable, and counts in no balance; the
 * money that is received on it is an advance of its order. Whoever changes it holds its client's copy for share and its row for update.
 */
@Entity
@Table(name = "proformas")
public class Proforma extends AggregateRoot<ProformaEvent> {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private InvoiceStatus status;

    private UUID clientId;
    private @Nullable String clientName;

    private @Nullable UUID orderId;

    @SuppressWarnings("UnusedVariable") // lists read the column
    private @Nullable String orderNumber;

    @Convert(converter = JsonColumns.OfContent.class)
    private ProformaContent content;

    @Convert(converter = JsonColumns.OfAmounts.class)
    private ProformaAmounts amounts;

    private boolean vatDetermined;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    private Currency currency;

    @SuppressWarnings("UnusedVariable") // self-check I3 reads the column
    private BigDecimal vatAmount;

    private BigDecimal totalAmount;

    @Embedded
    private Received received;

    private Instant draftedAt;
    private String draftedBy;

    @Embedded
    private @Nullable Numbering numbering;

    @Embedded
    private Dispatch dispatch;

    @Embedded
    private @Nullable Closing closing;

    @Embedded
    private @Nullable Discarding discarding;

    @SuppressWarnings("NullAway.Init")
    protected Proforma() {}

    @SuppressWarnings("NullAway.Init") // take() sets the rest
    private Proforma(UUID clientId, DeterminedProforma says, Instant at, String by) {
        this.id = says.id();
        this.status = InvoiceStatus.DRAFT;
        this.clientId = clientId;
        this.draftedAt = at;
        this.draftedBy = by;
        this.dispatch = new Dispatch();
        take(says);
    }

    static Proforma draft(UUID clientId, DeterminedProforma says, Instant at, String by) {
        return new Proforma(clientId, says, at, by);
    }

    static UUID newId() {
        return UuidV7.next();
    }

    /** Takes other content, or what the same content amounts to now. */
    void rewrite(DeterminedProforma says) {
        requireDraft();
        take(says);
    }

    private void take(DeterminedProforma says) {
        content = says.content();
        OrderLink order = content.order();
        orderId = order == null ? null : order.orderId();
        orderNumber = order == null ? null : order.orderNumber();
        amounts = says.amounts();
        vatDetermined = says.vatDetermined();
        Buyer buyer = says.buyer();
        clientName = buyer == null ? null : buyer.name();
        currency = content.billing().currency();
        vatAmount = amounts.asked().totals().vat().amount();
        totalAmount = amounts.total().amount();
        received = Received.none(totalAmount);
    }

    boolean isAs(DeterminedProforma now) {
        return amounts.equals(now.amounts()) && vatDetermined == now.vatDetermined();
    }

    /** Gives the number and freezes it. */
    void issue(Numbering given) {
        become(InvoiceStatus.ISSUED);
        numbering = given;
        raise(new ProformaEvent.Issued(
                id,
                given.number(),
                clientId,
                content.order(),
                given.issuedOn(),
                given.dueOn(),
                amounts.asked().totals().net(),
                amounts.asked().totals().vat(),
                total()));
        stateChanged();
    }

    void discard(String reason, Instant at, String by) {
        become(InvoiceStatus.DISCARDED);
        discarding = new Discarding(at, by, reason);
    }

    /** A person closes it: it asks for no more money. What was received stays an advance. */
    void close(String reason, Instant at, String by) {
        requireIssued();
        if (closing != null) {
            throw ProformaRefusals.closed();
        }
        closing = new Closing(at, by, reason);
        stateChanged();
    }

    /** Money arrived for it: the smaller of asked and remaining. */
    public Money receive(Money asked) {
        requireIssued();
        Money taken = asked.min(remaining());
        received = received.plus(taken.amount());
        stateChanged();
        return taken;
    }

    /** Money that was received is taken off again. */
    public void giveBack(Money amount) {
        requireIssued();
        received = received.minus(amount.amount());
        stateChanged();
    }

    /** A document bills or counts what was received; it is held no longer. */
    public void use(Money amount) {
        requireIssued();
        received = received.use(amount.amount());
    }

    /** The money that a document had used bounced: it has to be taken off now. */
    public void unuse(Money amount) {
        requireIssued();
        received = received.use(amount.amount().negate());
    }

    /** The lines of a document that bills advances of it, one per rate. */
    public List<DocumentLine> linesOf(List<VatBreakdown> rates, String language) {
        String text = AdvanceLines.text(content, language);
        return AdvanceLines.of(rates, text + " (" + number() + ")").stream()
                .map(PricedLine::line)
                .toList();
    }

    /** Hands the stored PDF to notification-service. @throws Refusal while an earlier sending is open */
    void send(PreparedSending prepared) {
        requireIssued();
        dispatch.queue(prepared);
        raise(new ProformaEvent.ReadyToSend(state(), prepared));
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
        raise(new ProformaEvent.Delivered(id, clientId, sendId, how, on, by, note));
        stateChanged();
    }

    private void stateChanged() {
        raise(new ProformaEvent.StateChanged(state()));
    }

    private void become(InvoiceStatus next) {
        if (!status.mayBecome(next)) {
            throw ProformaRefusals.noDraft(numbering);
        }
        status = next;
    }

    void requireDraft() {
        if (status != InvoiceStatus.DRAFT) {
            throw ProformaRefusals.noDraft(numbering);
        }
    }

    private Numbering requireIssued() {
        if (status != InvoiceStatus.ISSUED) {
            throw ProformaRefusals.notIssued();
        }
        return Objects.requireNonNull(numbering);
    }

    /** The state that others copy, so that a receipt can be allocated to it. Only of an issued one. */
    public Receivable state() {
        Numbering given = Objects.requireNonNull(numbering, "not issued");
        return new Receivable(
                id,
                DocumentType.PROFORMA,
                given.number(),
                clientId,
                given.issuedOn(),
                given.dueOn(),
                total(),
                remaining(),
                paymentStatus(),
                dispatch.isDelivered(),
                given.paymentReference());
    }

    private PaymentStatus paymentStatus() {
        if (remaining().isPositive()) {
            return received().isZero() ? PaymentStatus.UNPAID : PaymentStatus.PARTIALLY_PAID;
        }
        return received().equals(total()) ? PaymentStatus.PAID : PaymentStatus.REVERSED;
    }

    ProformaLabel label(LocalDate today) {
        return switch (status) {
            case DRAFT -> ProformaLabel.DRAFT;
            case DISCARDED -> ProformaLabel.DISCARDED;
            case ISSUED -> labelOfIssued(today);
        };
    }

    private ProformaLabel labelOfIssued(LocalDate today) {
        if (closing != null) {
            return ProformaLabel.CLOSED;
        }
        if (remaining().isZero()) {
            return ProformaLabel.PAID;
        }
        if (requireIssued().dueOn().isBefore(today)) {
            return ProformaLabel.EXPIRED;
        }
        return received().isZero() ? ProformaLabel.OPEN : ProformaLabel.PARTIALLY_PAID;
    }

    public UUID id() {
        return id;
    }

    public InvoiceStatus status() {
        return status;
    }

    public UUID clientId() {
        return clientId;
    }

    @Nullable
    UUID orderId() {
        return orderId;
    }

    @Nullable
    String clientName() {
        return clientName;
    }

    ProformaContent content() {
        return content;
    }

    ProformaAmounts amounts() {
        return amounts;
    }

    /** What it asks for, per VAT rate. */
    public List<VatBreakdown> rates() {
        return amounts.asked().totals().breakdown();
    }

    boolean vatDetermined() {
        return vatDetermined;
    }

    public Currency currency() {
        return currency;
    }

    public Money total() {
        return Money.of(totalAmount, currency);
    }

    Money received() {
        return Money.of(received.receivedAmount(), currency);
    }

    /** What of it no document has used yet. */
    Money held() {
        return Money.of(received.heldAmount(), currency);
    }

    /** Whether its advances are of the client, and of the order or the proforma that a document names. */
    public boolean isClaimedBy(AdvanceClaim claim) {
        return clientId.equals(claim.clientId())
                && currency.equals(claim.currency())
                && (id.equals(claim.proformaId()) || (orderId != null && orderId.equals(claim.orderId())));
    }

    public String number() {
        return requireIssued().number();
    }

    /** What it still asks for; nothing once it is closed. */
    public Money remaining() {
        return closing == null ? Money.of(received.remainingAmount(), currency) : Money.zero(currency);
    }

    Instant draftedAt() {
        return draftedAt;
    }

    String draftedBy() {
        return draftedBy;
    }

    @Nullable
    Numbering numbering() {
        return numbering;
    }

    Dispatch dispatch() {
        return dispatch;
    }

    @Nullable
    Closing closing() {
        return closing;
    }

    @Nullable
    Discarding discarding() {
        return discarding;
    }
}
