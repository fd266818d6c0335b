package com.azuvio.crmconnect.order.salesorder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * What has become of the quantity of a line (S20). At any time {@code confirmed + released + closed <= ordered}; what is
 * left is the remainder, of which {@code held} waits for the warehouse. The schema checks the same.
 */
@Embeddable
class LineQuantities {

    @Column(name = "ordered_quantity")
    private BigDecimal ordered;

    /** On confirmations whose document stands or is awaited. */
    @Column(name = "confirmed_quantity")
    private BigDecimal confirmed = BigDecimal.ZERO;

    /** Was confirmed, but the draft was discarded: un-invoiced again, to be converted again. */
    @Column(name = "released_quantity")
    private BigDecimal released = BigDecimal.ZERO;

    /** Will never be confirmed: not delivered or cancelled. */
    @Column(name = "closed_quantity")
    private BigDecimal closed = BigDecimal.ZERO;

    @Column(name = "held_quantity")
    private BigDecimal held = BigDecimal.ZERO;

    @SuppressWarnings("NullAway.Init")
    protected LineQuantities() {}

    LineQuantities(BigDecimal ordered) {
        this.ordered = ordered;
    }

    void hold(BigDecimal quantity) {
        held = held.add(quantity);
    }

    /** Confirms; of what waited for the warehouse, if that is more than is free. */
    void confirm(BigDecimal quantity) {
        BigDecimal fromHeld = quantity.subtract(free()).max(BigDecimal.ZERO);
        held = held.subtract(fromHeld);
        confirmed = confirmed.add(quantity);
    }

    void deliver(BigDecimal quantity) {
        held = held.subtract(quantity);
        confirmed = confirmed.add(quantity);
    }

    void release(BigDecimal quantity) {
        confirmed = confirmed.subtract(quantity);
        released = released.add(quantity);
    }

    void convertReleased(BigDecimal quantity) {
        released = released.subtract(quantity);
        confirmed = confirmed.add(quantity);
    }

    void closeReleased(BigDecimal quantity) {
        released = released.subtract(quantity);
        closed = closed.add(quantity);
    }

    void closeHeld() {
        closed = closed.add(held);
        held = BigDecimal.ZERO;
    }

    void closeRemainder() {
        closed = closed.add(remainder());
        held = BigDecimal.ZERO;
    }

    BigDecimal remainder() {
        return ordered.subtract(confirmed).subtract(released).subtract(closed);
    }

    BigDecimal free() {
        return remainder().subtract(held);
    }

    BigDecimal ordered() {
        return ordered;
    }

    BigDecimal confirmed() {
        return confirmed;
    }

    BigDecimal released() {
        return released;
    }

    BigDecimal closed() {
        return closed;
    }

    BigDecimal held() {
        return held;
    }
}
