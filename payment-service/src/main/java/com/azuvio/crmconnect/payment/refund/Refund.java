package com.azuvio.crmconnect.payment.refund;

import com.azuvio.crmconnect.payment.money.MoneySource;
import com.azuvio.crmconnect.payment.money.Stamp;
import com.azuvio.crmconnect.starter.aggregate.AggregateRoot;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Free money of a source that goes back to the client (D15). The money is held from the request on; it counts when
 * another person than the one who asked has approved it. Whoever changes a refund holds its source first.
 */
@Entity
@Table(name = "refunds")
class Refund extends AggregateRoot<RefundEvent> {

    @Id
    private UUID id;

    private String number;
    private UUID sourceId;
    private UUID clientId;

    @JdbcTypeCode(SqlTypes.CHAR)
    private Currency currency;

    private BigDecimal amount;

    @SuppressWarnings("UnusedVariable") // read by the list
    private String reason;

    @SuppressWarnings("UnusedVariable") // read by the list
    private @Nullable String payeeIban;

    @Enumerated(EnumType.STRING)
    private RefundStatus status;

    @SuppressWarnings("UnusedVariable") // read by the list
    private Instant requestedAt;

    private String requestedBy;

    @SuppressWarnings("UnusedVariable") // read by the list
    private @Nullable Instant endedAt;

    @SuppressWarnings("UnusedVariable") // read by the list
    private @Nullable String endedBy;

    @SuppressWarnings("UnusedVariable") // read by the list
    private @Nullable String endingReason;

    @SuppressWarnings("UnusedVariable") // read by the list
    private @Nullable LocalDate refundedOn;

    @SuppressWarnings("NullAway.Init")
    protected Refund() {}

    /** @throws Refusal what {@link MoneySource#hold} refuses */
    static Refund request(String number, RefundWish wish, MoneySource source, Stamp stamp) {
        source.hold(wish.amount(), stamp);
        return new Refund(number, wish, source.clientId(), stamp);
    }

    private Refund(String number, RefundWish wish, UUID clientId, Stamp stamp) {
        this.id = UuidV7.next();
        this.number = number;
        this.sourceId = wish.sourceId();
        this.clientId = clientId;
        this.currency = wish.amount().currency();
        this.amount = wish.amount().amount();
        this.reason = wish.reason();
        this.payeeIban = wish.payeeIban();
        this.status = RefundStatus.REQUESTED;
        this.requestedAt = stamp.at();
        this.requestedBy = stamp.by();
    }

    /**
     * @param paidBackOn from the day of receipt to today
     * @throws Refusal {@code second-person-required}, {@code refund-already-decided}, {@code refunded-in-the-future},
     *     {@code refunded-before-received}
     */
    void approve(MoneySource source, LocalDate paidBackOn, LocalDate today, Stamp stamp) {
        requireRequested();
        if (stamp.by().equals(requestedBy)) {
            throw Refusal.forbidden("second-person-required", "whoever asked for a refund does not approve it");
        }
        if (paidBackOn.isAfter(today)) {
            throw Refusal.unprocessable("refunded-in-the-future", "money cannot have been paid back after " + today)
                    .field("refundedOn", "future-date", "not after " + today);
        }
        if (paidBackOn.isBefore(source.receivedOn())) {
            throw Refusal.unprocessable("refunded-before-received", "the money arrived on " + source.receivedOn())
                    .field("refundedOn", "before-receipt", "not before " + source.receivedOn());
        }
        source.refund(money(), stamp);
        end(RefundStatus.APPROVED, null, stamp);
        refundedOn = paidBackOn;
        raise(new RefundEvent.Refunded(id, sourceId, clientId, money(), paidBackOn));
    }

    /** Declined by the second person, or withdrawn. @throws Refusal {@code refund-already-decided} */
    void close(RefundStatus outcome, MoneySource source, String why, Stamp stamp) {
        requireRequested();
        source.letGo(money(), stamp);
        end(outcome, why, stamp);
    }

    private void requireRequested() {
        if (status != RefundStatus.REQUESTED) {
            throw Refusal.conflict("refund-already-decided", number + " is " + status)
                    .with("status", status);
        }
    }

    private void end(RefundStatus outcome, @Nullable String why, Stamp stamp) {
        status = outcome;
        endedAt = stamp.at();
        endedBy = stamp.by();
        endingReason = why;
    }

    UUID id() {
        return id;
    }

    RefundStatus status() {
        return status;
    }

    private Money money() {
        return Money.of(amount, currency);
    }
}
