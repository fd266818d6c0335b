package com.azuvio.crmconnect.payment.writeoff;

import com.azuvio.crmconnect.payment.money.MoneySource;
import com.azuvio.crmconnect.payment.money.Stamp;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A small difference that is given up (D15). VAT is never touched and no note is made. An open amount is booked by its
 * document's owner, whose answer may come twice or late; free money is taken in at once. Either can be undone.
 */
@Entity
@Table(name = "write_offs")
class WriteOff extends AggregateRoot<WriteOffEvent> {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private WriteOffKind kind;

    private UUID clientId;
    private @Nullable UUID documentId;
    private @Nullable UUID sourceId;

    @JdbcTypeCode(SqlTypes.CHAR)
    private Currency currency;

    private BigDecimal requestedAmount;
    private @Nullable BigDecimal bookedAmount;

    @SuppressWarnings("UnusedVariable") // read by the list
    private String reason;

    @Enumerated(EnumType.STRING)
    private WriteOffStatus status;

    private LocalDate requestedOn;

    @SuppressWarnings("UnusedVariable") // read by the list
    private Instant requestedAt;

    @SuppressWarnings("UnusedVariable") // read by the list
    private String requestedBy;

    @SuppressWarnings("UnusedVariable") // read by the list
    private @Nullable String refusal;

    @Embedded
    private @Nullable Undoing undoing;

    @SuppressWarnings("UnusedVariable") // read by the list and the self-check
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected WriteOff() {}

    private WriteOff(
            WriteOffKind kind,
            UUID clientId,
            @Nullable UUID documentId,
            @Nullable UUID sourceId,
            Money amount,
            String reason,
            LocalDate on,
            Stamp stamp) {
        this.id = UuidV7.next();
        this.kind = kind;
        this.clientId = clientId;
        this.documentId = documentId;
        this.sourceId = sourceId;
        this.currency = amount.currency();
        this.requestedAmount = amount.amount();
        this.reason = reason;
        this.status = WriteOffStatus.REQUESTED;
        this.requestedOn = on;
        this.requestedAt = stamp.at();
        this.requestedBy = stamp.by();
        this.changedAt = stamp.at();
    }

    /** Asks the document's owner to give up {@code open}, all that the document needs. */
    static WriteOff ofDocument(UUID clientId, UUID documentId, Money open, String reason, LocalDate on, Stamp stamp) {
        WriteOff writeOff = new WriteOff(WriteOffKind.OPEN_AMOUNT, clientId, documentId, null, open, reason, on, stamp);
        writeOff.raise(new WriteOffEvent.Requested(writeOff.id, clientId, documentId, open, reason));
        return writeOff;
    }

    /** Takes all free money of the source in. @throws Refusal what {@link MoneySource#writeOff} refuses */
    static WriteOff ofFreeMoney(MoneySource source, Money free, String reason, LocalDate on, Stamp stamp) {
        source.writeOff(free, stamp);
        WriteOff writeOff =
                new WriteOff(WriteOffKind.FREE_MONEY, source.clientId(), null, source.id(), free, reason, on, stamp);
        writeOff.become(WriteOffStatus.BOOKED, stamp);
        writeOff.bookedAmount = free.amount();
        writeOff.raise(new WriteOffEvent.FreeMoneyWrittenOff(writeOff.id, source.clientId(), source.id(), free, on));
        return writeOff;
    }

    /** The document's owner gave {@code amount} up; an answer that was had already changes nothing. */
    void booked(Money amount, Stamp stamp) {
        if (status != WriteOffStatus.REQUESTED) {
            return;
        }
        become(WriteOffStatus.BOOKED, stamp);
        bookedAmount = amount.amount();
        raise(new WriteOffEvent.OpenAmountWrittenOff(id, clientId, document(), amount, requestedOn));
    }

    void refused(String why, Stamp stamp) {
        if (status == WriteOffStatus.REQUESTED) {
            become(WriteOffStatus.REFUSED, stamp);
            refusal = why;
        }
    }

    /** The document is open again. Returns whether that is news. */
    boolean undone(Stamp stamp) {
        if (status != WriteOffStatus.UNDO_REQUESTED) {
            return false;
        }
        become(WriteOffStatus.UNDONE, stamp);
        tellUndone();
        return true;
    }

    /** @throws Refusal {@code write-off-not-answered-yet}, {@code write-off-not-booked} */
    void askToUndo(String why, LocalDate on, Stamp stamp) {
        requireBooked();
        become(WriteOffStatus.UNDO_REQUESTED, stamp);
        undoing = new Undoing(on, why, stamp.at(), stamp.by());
        raise(new WriteOffEvent.UndoRequested(id, clientId, document(), why));
    }

    /** Gives the money back to the source. @throws Refusal {@code write-off-not-booked} */
    void giveBack(MoneySource source, String why, LocalDate on, Stamp stamp) {
        requireBooked();
        source.undoWriteOff(money(), stamp);
        become(WriteOffStatus.UNDONE, stamp);
        undoing = new Undoing(on, why, stamp.at(), stamp.by());
        tellUndone();
    }

    private void tellUndone() {
        raise(new WriteOffEvent.Undone(
                id,
                clientId,
                kind,
                documentId,
                sourceId,
                money(),
                Objects.requireNonNull(undoing).on()));
    }

    private void requireBooked() {
        if (status == WriteOffStatus.REQUESTED) {
            throw Refusal.retryLater("write-off-not-answered-yet", "the document has not taken this write-off yet");
        }
        if (status != WriteOffStatus.BOOKED) {
            throw Refusal.conflict("write-off-not-booked", "this write-off is " + status)
                    .with("status", status);
        }
    }

    private void become(WriteOffStatus next, Stamp stamp) {
        if (!status.next().contains(next)) {
            throw new IllegalStateException("write-off " + id + " is " + status + ", not to become " + next);
        }
        status = next;
        changedAt = stamp.at();
    }

    private UUID document() {
        return Objects.requireNonNull(documentId);
    }

    UUID id() {
        return id;
    }

    WriteOffStatus status() {
        return status;
    }

    boolean isWithin(Money amount) {
        return amount.currency().equals(currency)
                && amount.isPositive()
                && amount.amount().compareTo(requestedAmount) <= 0;
    }

    private Money money() {
        return Money.of(bookedAmount == null ? requestedAmount : bookedAmount, currency);
    }
}
