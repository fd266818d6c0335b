package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.payment.bank.format.Direction;
import com.azuvio.crmconnect.payment.bank.matching.Comparison;
import com.azuvio.crmconnect.payment.bank.matching.LineFacts;
import com.azuvio.crmconnect.payment.bank.matching.Proposal;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A booked movement on one of our accounts. What the bank said of it never changes; what it is for us does: compared,
 * accepted, undone, ignored. It is at most one receipt at a time.
 */
@Entity
@Table(name = "bank_lines")
public class BankLine {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID statementId;

    @Column(updatable = false)
    private UUID accountId;

    @Column(updatable = false)
    private LocalDate bookedOn;

    @Column(updatable = false)
    private LocalDate valueOn;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Direction direction;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(updatable = false)
    private Currency currency;

    @Column(updatable = false)
    private BigDecimal amount;

    @Column(updatable = false)
    private boolean returned;

    @Column(updatable = false)
    private @Nullable String servicerReference;

    @Column(updatable = false)
    private @Nullable String endToEndId;

    @Column(updatable = false)
    private @Nullable String creditorReference;

    @Column(updatable = false)
    private @Nullable String counterpartyName;

    @Column(updatable = false)
    private @Nullable String counterpartyIban;

    @Column(updatable = false)
    private String text;

    @Enumerated(EnumType.STRING)
    private BankLineStatus status;

    private int score;

    private @Nullable String proposal;

    private @Nullable String candidates;

    private @Nullable Instant comparedAt;

    private @Nullable UUID paymentId;

    @Enumerated(EnumType.STRING)
    private @Nullable SettledAs settledAs;

    private @Nullable String ignoredReason;

    @Version
    @Column(name = "version")
    private @Nullable Long storedVersion;

    @SuppressWarnings("NullAway.Init")
    protected BankLine() {}

    /** Takes what a comparison found; of a line that is settled, or ignored, nothing. */
    void compared(Comparison found, Instant at) {
        if (!status.isOpen()) {
            return;
        }
        comparedAt = at;
        Proposal best = found.proposal();
        proposal = best == null ? null : ProposalJson.write(best);
        candidates = found.candidates().isEmpty() ? null : ProposalJson.writeAll(found.candidates());
        score = best == null ? 0 : best.score();
        if (best != null) {
            status = BankLineStatus.PROPOSED;
        } else {
            status = direction == Direction.CREDIT ? BankLineStatus.UNMATCHED : BankLineStatus.OUTGOING;
        }
    }

    /**
     * The line has become a receipt, or took one back.
     *
     * @throws Refusal {@code bank-line-matched}, {@code bank-line-ignored}, {@code bank-line-of-other-direction}
     */
    void settle(SettledAs as, UUID payment) {
        refuseUnlessOpen();
        if ((direction == Direction.CREDIT) == (as == SettledAs.RETURN)) {
            throw Refusal.unprocessable(
                    "bank-line-of-other-direction",
                    direction == Direction.CREDIT
                            ? "money that arrived takes no receipt back"
                            : "money that left is no receipt");
        }
        status = BankLineStatus.MATCHED;
        settledAs = as;
        paymentId = payment;
        proposal = null;
        candidates = null;
    }

    /** @throws Refusal {@code bank-line-matched}, {@code bank-line-ignored} */
    void refuseUnlessOpen() {
        if (status == BankLineStatus.MATCHED) {
            throw Refusal.conflict("bank-line-matched", "the line is matched already")
                    .with("paymentId", String.valueOf(paymentId));
        }
        if (status == BankLineStatus.IGNORED) {
            throw Refusal.conflict("bank-line-ignored", "the line is ignored; reopen it first");
        }
    }

    /**
     * What it became is taken back; it is compared anew.
     *
     * @return what it was
     * @throws Refusal {@code bank-line-not-matched}, {@code return-cannot-be-undone}
     */
    SettledAs undo() {
        SettledAs was = settledAs;
        if (was == null) {
            throw Refusal.conflict("bank-line-not-matched", "the line is not matched")
                    .with("status", status);
        }
        if (was == SettledAs.RETURN) {
            throw Refusal.conflict("return-cannot-be-undone", "a receipt that the bank took back does not come again");
        }
        settledAs = null;
        paymentId = null;
        toBeCompared();
        return was;
    }

    /** @throws Refusal {@code bank-line-matched}, {@code bank-line-ignored} */
    void ignore(String reason) {
        refuseUnlessOpen();
        status = BankLineStatus.IGNORED;
        ignoredReason = reason;
        proposal = null;
        candidates = null;
        score = 0;
    }

    /** @throws Refusal {@code bank-line-not-ignored} */
    void reopen() {
        if (status != BankLineStatus.IGNORED) {
            throw Refusal.conflict("bank-line-not-ignored", "the line is not ignored")
                    .with("status", status);
        }
        ignoredReason = null;
        toBeCompared();
    }

    private void toBeCompared() {
        status = BankLineStatus.IMPORTED;
        proposal = null;
        candidates = null;
        score = 0;
        comparedAt = null;
    }

    LineFacts facts() {
        return new LineFacts(
                valueOn, amount(), creditorReference, endToEndId, counterpartyName, counterpartyIban, text);
    }

    public UUID id() {
        return id;
    }

    public UUID statementId() {
        return statementId;
    }

    public UUID accountId() {
        return accountId;
    }

    public LocalDate bookedOn() {
        return bookedOn;
    }

    public LocalDate valueOn() {
        return valueOn;
    }

    public Direction direction() {
        return direction;
    }

    public Money amount() {
        return Money.of(amount, currency);
    }

    public boolean returned() {
        return returned;
    }

    public @Nullable String servicerReference() {
        return servicerReference;
    }

    public @Nullable String endToEndId() {
        return endToEndId;
    }

    public @Nullable String creditorReference() {
        return creditorReference;
    }

    public @Nullable String counterpartyName() {
        return counterpartyName;
    }

    public @Nullable String counterpartyIban() {
        return counterpartyIban;
    }

    public String text() {
        return text;
    }

    public BankLineStatus status() {
        return status;
    }

    /** Of what is proposed; 0 where nothing is. */
    public int score() {
        return score;
    }

    public @Nullable Instant comparedAt() {
        return comparedAt;
    }

    public Optional<Proposal> proposal() {
        return Optional.ofNullable(proposal).map(ProposalJson::read);
    }

    public List<Proposal> candidates() {
        return candidates == null ? List.of() : ProposalJson.readAll(candidates);
    }

    public @Nullable UUID paymentId() {
        return paymentId;
    }

    public @Nullable SettledAs settledAs() {
        return settledAs;
    }

    public @Nullable String ignoredReason() {
        return ignoredReason;
    }

    public long version() {
        return storedVersion == null ? 0 : storedVersion;
    }
}
