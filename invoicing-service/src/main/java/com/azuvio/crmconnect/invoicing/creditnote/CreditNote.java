package com.azuvio.crmconnect.invoicing.creditnote;

import com.azuvio.crmconnect.invoicing.document.PricedLine;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.invoicing.invoice.DeliveryMeans;
import com.azuvio.crmconnect.invoicing.invoice.Discarding;
import com.azuvio.crmconnect.invoicing.invoice.Dispatch;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceStatus;
import com.azuvio.crmconnect.invoicing.invoice.MailOutcome;
import com.azuvio.crmconnect.invoicing.invoice.Numbering;
import com.azuvio.crmconnect.invoicing.invoice.PreparedSending;
import com.azuvio.crmconnect.starter.aggregate.AggregateRoot;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Takes an issued document back, fully or in part, in positive amounts (type 381). Whoever issues it holds the original for update, then the note;
 * whoever changes it otherwise holds the note.
 */
@Entity
@Table(name = "credit_notes")
public class CreditNote extends AggregateRoot<CreditNoteEvent> {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private InvoiceStatus status;

    @Embedded
    private CreditReference reference;

    @Convert(converter = WantedColumn.class)
    private Wanted wanted;

    private Instant draftedAt;
    private String draftedBy;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    private Currency currency;

    @Embedded
    private CreditNoteAmounts amounts;

    @ElementCollection
    @CollectionTable(name = "credit_note_lines", joinColumns = @JoinColumn(name = "credit_note_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<CreditNoteLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "credit_note_shares", joinColumns = @JoinColumn(name = "credit_note_id"))
    @OrderColumn(name = "position")
    private List<StoredShare> shares = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "credit_note_vat", joinColumns = @JoinColumn(name = "credit_note_id"))
    @OrderColumn(name = "position")
    private List<StoredRate> rates = new ArrayList<>();

    @Embedded
    private @Nullable Numbering numbering;

    @Embedded
    private Dispatch dispatch;

    @Embedded
    private @Nullable Discarding discarding;

    @SuppressWarnings("NullAway.Init")
    protected CreditNote() {}

    private CreditNote(CreditReference reference, Wanted wanted, CreditNoteContent content, Instant at, String by) {
        this.id = UuidV7.next();
        this.status = InvoiceStatus.DRAFT;
        this.reference = reference;
        this.wanted = wanted;
        this.draftedAt = at;
        this.draftedBy = by;
        this.currency = content.credit().totals().gross().currency();
        this.amounts = CreditNoteAmounts.of(content.credit().totals());
        this.dispatch = new Dispatch();
        take(content);
    }

    static CreditNote draft(
            CreditReference reference, Wanted wanted, CreditNoteContent content, Instant at, String by) {
        return new CreditNote(reference, wanted, content, at, by);
    }

    /** Takes what the same wish amounts to now. False where that is what it said already. */
    final boolean take(CreditNoteContent content) {
        requireDraft();
        boolean changed = !lines.equals(content.lines()) || !rates.equals(content.rates());
        amounts = CreditNoteAmounts.of(content.credit().totals());
        replace(lines, content.lines());
        replace(shares, content.shares());
        replace(rates, content.rates());
        return changed;
    }

    private static <T> void replace(List<T> stored, List<T> now) {
        if (!stored.equals(now)) {
            stored.clear();
            stored.addAll(now);
        }
    }

    /**
     * Gives the number and freezes it.
     *
     * @param absorbed what the original's open amount took; the rest becomes money of the client
     */
    void issue(Numbering given, Money absorbed) {
        become(InvoiceStatus.ISSUED);
        numbering = given;
        amounts = amounts.applied(absorbed.amount());
        raise(new CreditNoteEvent.Issued(
                id,
                given.number(),
                clientId(),
                reference.originalId(),
                given.issuedOn(),
                total(),
                absorbed,
                total().minus(absorbed)));
    }

    void discard(String reason, Instant at, String by) {
        become(InvoiceStatus.DISCARDED);
        discarding = new Discarding(at, by, reason);
    }

    /** Hands the stored PDF to notification-service. @throws Refusal while an earlier sending is open */
    void send(PreparedSending prepared) {
        Numbering given = requireIssued();
        dispatch.queue(prepared);
        raise(new CreditNoteEvent.ReadyToSend(id, given.number(), clientId(), given.issuedOn(), total(), prepared));
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
        raise(new CreditNoteEvent.Delivered(id, clientId(), sendId, how, on, by, note));
    }

    private void become(InvoiceStatus next) {
        if (!status.mayBecome(next)) {
            throw CreditRefusals.noDraft(numbering);
        }
        status = next;
    }

    /** @throws Refusal with the number, or that it was discarded */
    void requireDraft() {
        if (status != InvoiceStatus.DRAFT) {
            throw CreditRefusals.noDraft(numbering);
        }
    }

    private Numbering requireIssued() {
        if (status != InvoiceStatus.ISSUED) {
            throw CreditRefusals.notIssued();
        }
        return Objects.requireNonNull(numbering);
    }

    private Money money(BigDecimal amount) {
        return Money.of(amount, currency);
    }

    public UUID id() {
        return id;
    }

    InvoiceStatus status() {
        return status;
    }

    CreditReference reference() {
        return reference;
    }

    UUID clientId() {
        return reference.clientId();
    }

    Wanted wanted() {
        return wanted;
    }

    Instant draftedAt() {
        return draftedAt;
    }

    String draftedBy() {
        return draftedBy;
    }

    List<CreditNoteLine> lines() {
        return List.copyOf(lines);
    }

    List<PricedLine> pricedLines() {
        return IntStream.range(0, lines.size())
                .mapToObj(index -> lines.get(index).priced(index))
                .toList();
    }

    List<VatBreakdown> breakdown() {
        return rates.stream().map(StoredRate::row).toList();
    }

    Money net() {
        return money(amounts.netAmount());
    }

    Money vat() {
        return money(amounts.vatAmount());
    }

    Money total() {
        return money(amounts.totalAmount());
    }

    @Nullable
    Money applied() {
        return amounts.appliedAmount() == null ? null : money(amounts.appliedAmount());
    }

    @Nullable
    Money surplus() {
        return amounts.surplusAmount() == null ? null : money(amounts.surplusAmount());
    }

    @Nullable
    Numbering numbering() {
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
