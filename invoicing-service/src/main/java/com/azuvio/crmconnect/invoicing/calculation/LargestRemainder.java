package com.azuvio.crmconnect.invoicing.calculation;

import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits an amount in proportion to weights so that the parts sum to it exactly: each part is cut to the cent and the cents that are left go to
 * the largest remainders, ties to the earlier part.
 */
public final class LargestRemainder {

    private static final int CENT_DIGITS = 2;

    private LargestRemainder() {}

    /**
     * @param total zero or positive
     * @param weights zero or positive, not all zero unless the total is zero
     */
    public static List<Money> split(Money total, List<Money> weights) {
        if (total.isNegative() || weights.stream().anyMatch(Money::isNegative)) {
            throw new IllegalArgumentException("Cannot split " + total + " by " + weights);
        }
        BigInteger sum = weights.stream().map(LargestRemainder::cents).reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() == 0) {
            if (total.isZero()) {
                return weights.stream().map(weight -> total).toList();
            }
            throw new IllegalArgumentException("Nothing to split " + total + " by");
        }
        List<BigInteger[]> parts = weights.stream()
                .map(weight -> cents(total).multiply(cents(weight)).divideAndRemainder(sum))
                .toList();
        BigInteger floors = parts.stream().map(part -> part[0]).reduce(BigInteger.ZERO, BigInteger::add);
        int left = cents(total).subtract(floors).intValueExact();
        List<BigInteger> shares =
                new ArrayList<>(parts.stream().map(part -> part[0]).toList());
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> parts.get(i)[1]).reversed())
                .limit(left)
                .forEach(i -> shares.set(i, shares.get(i).add(BigInteger.ONE)));
        return shares.stream()
                .map(share -> Money.of(new BigDecimal(share, CENT_DIGITS), total.currency()))
                .toList();
    }

    private static BigInteger cents(Money amount) {
        return amount.amount().movePointRight(CENT_DIGITS).toBigIntegerExact();
    }
}
