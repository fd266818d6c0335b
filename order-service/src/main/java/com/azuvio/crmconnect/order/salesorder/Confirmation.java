package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.item.ItemKind;
import com.azuvio.crmconnect.order.item.VatClass;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.money.Money;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Quantities of an order that are to be invoiced: numbered within the order and never changed. It has exactly one
 * document, of which it follows the fate. Changed through {@link Order} alone.
 */
@Entity
@Table(name = "confirmations")
public class Confirmation {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id")
    @SuppressWarnings("UnusedVariable") // owns the association
    private Order order;

    private int number;
    private Instant confirmedAt;
    private String confirmedBy;
    private LocalDate taxPointOn;
    private @Nullable LocalDate deliveredOn;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    private String currency;

    private BigDecimal netAmount;
    private BigDecimal discountAmount = BigDecimal.ZERO;
    private BigDecimal freightAmount = BigDecimal.ZERO;

    @Enumerated(EnumType.STRING)
    private VatClass freightVatClass;

    @Embedded
    private ConfirmationDocument document = new ConfirmationDocument();

    /** The confirmation that took the released quantities over. */
    private @Nullable Integer convertedByNumber;

    /** Whether its discarded quantities were closed by a cancellation. */
    private boolean closed;

    @Enumerated(EnumType.STRING)
    private Cancellation cancellation = Cancellation.NONE;

    @OneToMany(mappedBy = "confirmation", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    @BatchSize(size = 200)
    private List<ConfirmationLine> lines = new ArrayList<>();

    /** Whether invoicing-service was asked to give it up. */
    enum Cancellation {
        NONE,
        ASKED,
        REFUSED
    }

    @SuppressWarnings("NullAway.Init")
    protected Confirmation() {}

    Confirmation(Order order, int number, ConfirmationDates dates, List<LineQuantity> quantities, OrderLines of) {
        this.id = UuidV7.next();
        this.order = order;
        this.number = number;
        this.confirmedAt = dates.confirmedAt();
        this.confirmedBy = dates.confirmedBy();
        this.taxPointOn = dates.taxPointOn();
        this.deliveredOn = dates.deliveredOn();
        this.currency = order.terms().currency();
        quantities.forEach(each -> lines.add(new ConfirmationLine(this, of.get(each.lineId()), each.quantity())));
        this.netAmount = lines.stream()
                .map(ConfirmationLine::net)
                .reduce(Money.zero(unit()), Money::plus)
                .amount();
        this.freightVatClass = FreightCharge.vatClassOf(lines);
    }

    void charge(Money discount, Money freight) {
        discountAmount = discount.amount();
        freightAmount = freight.amount();
    }

    void askToCancel() {
        cancellation = Cancellation.ASKED;
    }

    void refuseToCancel() {
        cancellation = Cancellation.REFUSED;
    }

    void convertedBy(int newNumber) {
        convertedByNumber = newNumber;
    }

    void close() {
        closed = true;
    }

    ConfirmationDates dates() {
        return new ConfirmationDates(confirmedAt, confirmedBy, taxPointOn, deliveredOn);
    }

    List<LineQuantity> quantities() {
        return lines.stream().map(ConfirmationLine::lineQuantity).toList();
    }

    /** Its document stands or is awaited. */
    boolean isLive() {
        return document.status() != DocumentStatus.DISCARDED;
    }

    /** Its quantities are un-invoiced again and wait to be converted again. */
    public boolean isReleased() {
        return !isLive() && !closed && convertedByNumber == null;
    }

    boolean isAnswered() {
        return !isLive() || cancellation != Cancellation.ASKED;
    }

    public boolean isCancellationRefused() {
        return cancellation == Cancellation.REFUSED;
    }

    boolean hasGoods() {
        return lines.stream().anyMatch(line -> line.kind() == ItemKind.GOODS);
    }

    public int number() {
        return number;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }

    public String confirmedBy() {
        return confirmedBy;
    }

    public LocalDate taxPointOn() {
        return taxPointOn;
    }

    public @Nullable LocalDate deliveredOn() {
        return deliveredOn;
    }

    /** Sum of its lines, before discount and freight. */
    public Money net() {
        return Money.of(netAmount, unit());
    }

    public Money discount() {
        return Money.of(discountAmount, unit());
    }

    public Money freight() {
        return Money.of(freightAmount, unit());
    }

    public VatClass freightVatClass() {
        return freightVatClass;
    }

    public ConfirmationDocument document() {
        return document;
    }

    public @Nullable Integer convertedByNumber() {
        return convertedByNumber;
    }

    public List<ConfirmationLine> lines() {
        return List.copyOf(lines);
    }

    private Currency unit() {
        return Currency.getInstance(currency);
    }
}
