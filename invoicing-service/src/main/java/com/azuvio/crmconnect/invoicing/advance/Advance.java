package com.azuvio.crmconnect.invoicing.advance;

import com.azuvio.crmconnect.invoicing.advance.AdvanceUse.Kind;
import com.azuvio.crmconnect.invoicing.calculation.AdvanceCalculation;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.invoicing.document.VatCategory;
import com.azuvio.crmconnect.starter.money.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Money of one receipt on one proforma (D4). It is used once: an advance invoice bills all of it, or invoices of its order count it as prepaid. It has
 * no life apart from its proforma, under whose lock it changes; its id is that of the allocation.
 */
@Entity
@Table(name = "advances")
class Advance {

    private static final int BATCH = 200;

    @Id
    private UUID id;

    @Version
    @Column(name = "version")
    private @Nullable Long storedVersion;

    private UUID proformaId;
    private UUID paymentId;
    private UUID clientId;
    private BigDecimal amount;
    private BigDecimal usedAmount;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    private Currency currency;

    @Convert(converter = AdvanceRates.Column.class)
    private AdvanceRates rates;

    private LocalDate receivedOn;
    private Instant bookedAt;
    private @Nullable Instant releasedAt;
    private @Nullable UUID invoiceId;

    @ElementCollection
    @CollectionTable(name = "advance_uses", joinColumns = @JoinColumn(name = "advance_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = BATCH)
    private List<AdvanceUse> uses = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Advance() {}

    Advance(
            AdvanceReceipt receipt,
            UUID proformaId,
            UUID clientId,
            Money taken,
            List<VatBreakdown> rows,
            LocalDate receivedOn,
            Instant at) {
        this.id = receipt.allocationId();
        this.proformaId = proformaId;
        this.paymentId = receipt.paymentId();
        this.clientId = clientId;
        this.amount = taken.amount();
        this.usedAmount = BigDecimal.ZERO;
        this.currency = taken.currency();
        this.rates = new AdvanceRates(rows);
        this.receivedOn = receivedOn;
        this.bookedAt = at;
    }

    /** @param draftId advance invoice that is to bill it */
    void billedBy(UUID draftId) {
        invoiceId = draftId;
    }

    void use(UUID document, Money taken, Instant at) {
        if (releasedAt != null || taken.compareTo(left()) > 0) {
            throw new IllegalArgumentException(taken + " cannot be used of advance " + id + ", " + left() + " is left");
        }
        usedAmount = usedAmount.add(taken.amount());
        uses.add(AdvanceUse.of(document, Kind.USED, taken, at));
    }

    /** The receipt bounced: every document loses what it used. Returns what each loses. */
    Map<UUID, Money> takeBack(Instant at) {
        Map<UUID, Money> lost = usedBy();
        lost.forEach((document, taken) -> uses.add(AdvanceUse.of(document, Kind.TAKEN_BACK, taken, at)));
        usedAmount = BigDecimal.ZERO;
        return lost;
    }

    /** What no document has used of it is taken off; from here on it is what was used. Returns what is free. */
    Money releaseUnused() {
        Money unused = left();
        if (usedAmount.signum() == 0 || unused.isZero()) {
            throw new IllegalStateException("advance " + id + " is used as a whole, or not at all");
        }
        rates = new AdvanceRates(AdvanceCalculation.split(rates.rows(), List.of(), Money.of(usedAmount, currency)));
        amount = usedAmount;
        return unused;
    }

    void release(Instant at) {
        if (usedAmount.signum() != 0 || releasedAt != null) {
            throw new IllegalStateException("advance " + id + " is used or released");
        }
        releasedAt = at;
    }

    /** What each document uses of it. */
    Map<UUID, Money> usedBy() {
        Map<UUID, Money> used = new LinkedHashMap<>();
        for (AdvanceUse use : uses) {
            Money signed = Money.of(
                    use.kind() == Kind.USED ? use.amount() : use.amount().negate(), currency);
            used.merge(use.invoiceId(), signed, Money::plus);
        }
        used.values().removeIf(Money::isZero);
        return used;
    }

    List<AdvanceUse> uses() {
        return List.copyOf(uses);
    }

    /** Whether an invoice is owed for it: a domestic taxable supply, never intra-Community goods (VAT Directive Art. 65, 220). */
    boolean owesInvoice() {
        return rates.rows().stream().anyMatch(row -> row.category() == VatCategory.S)
                && rates.rows().stream()
                        .allMatch(row -> row.category() == VatCategory.S
                                || row.category() == VatCategory.Z
                                || row.category() == VatCategory.E);
    }

    boolean isHere() {
        return releasedAt == null;
    }

    Money left() {
        return Money.of(amount.subtract(usedAmount), currency);
    }

    Money amount() {
        return Money.of(amount, currency);
    }

    List<VatBreakdown> rows() {
        return rates.rows();
    }

    UUID id() {
        return id;
    }

    UUID proformaId() {
        return proformaId;
    }

    UUID paymentId() {
        return paymentId;
    }

    UUID clientId() {
        return clientId;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    Instant bookedAt() {
        return bookedAt;
    }

    UUID invoiceOrThrow() {
        return Objects.requireNonNull(invoiceId);
    }

    /** The advance invoice that bills it, or was discarded. */
    @Nullable
    UUID invoiceId() {
        return invoiceId;
    }
}
