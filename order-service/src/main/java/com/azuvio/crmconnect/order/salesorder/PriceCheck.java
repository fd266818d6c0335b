package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.check.Finding;
import com.azuvio.crmconnect.order.item.Item;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line's price against the catalogue's (S19). A deviation is shown, never overridden in silence.
 *
 * @param cataloguePrice missing where the catalogue does not know the item
 * @param deviationPercent of the price after the line's discount from the catalogue's, at two decimals; missing where
 *     they cannot be compared
 */
public record PriceCheck(
        Result result,
        @Nullable Money cataloguePrice,
        @Nullable BigDecimal deviationPercent) {

    /** How the two compare. */
    public enum Result {
        EQUAL,
        LOWER,
        HIGHER,
        /** The catalogue's price is in another currency. */
        OTHER_CURRENCY,
        /** The catalogue does not know the item. */
        UNKNOWN_ITEM
    }

    static PriceCheck of(LinePrice price, @Nullable Item item) {
        if (item == null) {
            return new PriceCheck(Result.UNKNOWN_ITEM, null, null);
        }
        Money catalogue = item.details().price();
        if (!catalogue.currency().equals(price.currency())) {
            return new PriceCheck(Result.OTHER_CURRENCY, catalogue, null);
        }
        int comparison = price.effective().compareTo(catalogue.amount());
        Result result = comparison == 0 ? Result.EQUAL : comparison < 0 ? Result.LOWER : Result.HIGHER;
        return new PriceCheck(result, catalogue, deviation(price.effective(), catalogue.amount()));
    }

    private static @Nullable BigDecimal deviation(BigDecimal price, BigDecimal catalogue) {
        return catalogue.signum() == 0
                ? null
                : price.subtract(catalogue).movePointRight(2).divide(catalogue, 2, RoundingMode.HALF_UP);
    }

    /** Whether it is further from the catalogue's than is taken for equal; the list counts by the same comparison. */
    boolean deviatesByMoreThan(BigDecimal percentMax, LinePrice price) {
        if (result == Result.OTHER_CURRENCY) {
            return true;
        }
        if (cataloguePrice == null) {
            return false;
        }
        BigDecimal catalogue = cataloguePrice.amount();
        BigDecimal distance = price.effective().subtract(catalogue).abs();
        return distance.movePointRight(2).compareTo(catalogue.multiply(percentMax)) > 0;
    }

    /** What stands out, with where the sender says that the price comes from (S19). */
    Finding finding(OrderLine line) {
        BigDecimal effective = line.price().effective();
        Money catalogue = Objects.requireNonNull(cataloguePrice);
        boolean comparable = result != Result.OTHER_CURRENCY;
        String origin = line.priceOrigin() == null
                ? ""
                : ", " + line.priceOrigin().words()
                        + (line.priceReference() == null ? "" : " " + line.priceReference());
        String how = !comparable
                ? "is in another currency than the catalogue's"
                : deviationPercent == null
                        ? "is not the catalogue's"
                        : deviationPercent.toPlainString() + " % from the catalogue";
        return Finding.of("price-deviation", "line " + line.position() + " price " + how + origin)
                .onLine(line.id())
                .with("price", Decimals.plain(effective))
                .with("currency", line.price().currency().getCurrencyCode())
                .with("cataloguePrice", Decimals.plain(catalogue.amount()))
                .with("catalogueCurrency", catalogue.currency().getCurrencyCode())
                .with("difference", comparable ? Decimals.plain(effective.subtract(catalogue.amount())) : null)
                .with("percent", deviationPercent == null ? null : deviationPercent.toPlainString())
                .with("origin", line.priceOrigin())
                .with("reference", line.priceReference());
    }
}
