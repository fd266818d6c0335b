package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.starter.money.Money;
import java.math.MathContext;

/**
 * Splits the order's discount pro rata over its confirmations (D7). Each takes what is due for everything confirmed so
 * far less what was given before, so that no cent is lost on the way, and the last takes the remainder. Discarded
 * confirmations give their share back.
 */
final class DiscountShare {

    private DiscountShare() {}

    /**
     * @param discount of the whole order
     * @param ordered sum of all lines
     * @param confirmedBefore net of the other live confirmations
     * @param givenBefore their shares
     * @param confirming net of this confirmation, which its share never exceeds
     * @param last whether every ordered quantity is confirmed with this one
     */
    static Money of(
            Money discount, Money ordered, Money confirmedBefore, Money givenBefore, Money confirming, boolean last) {
        Money due = last || ordered.isZero()
                ? discount
                : discount.times(
                        confirmedBefore.plus(confirming).amount().divide(ordered.amount(), MathContext.DECIMAL128));
        Money share = due.min(discount).minus(givenBefore).min(confirming);
        return share.isNegative() ? Money.zero(share.currency()) : share;
    }
}
