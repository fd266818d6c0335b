package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.calculation.DocumentCalculation;
import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.Shipping;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person puts on a document, whenever and however often it is billed.
 *
 * @param buyerReference BT-10, {@code clientOrderNumber} BT-13
 * @param discountPercent of the lines, instead of an amount
 * @param discountAmount of the lines, instead of a percentage
 * @param paymentTermsDays instead of the client's
 */
public record BillingContent(
        Currency currency,
        Shipping shipping,
        @Nullable String buyerReference,
        @Nullable String clientOrderNumber,
        @Nullable String notes,
        List<DocumentLine> lines,
        @Nullable BigDecimal discountPercent,
        @Nullable Money discountAmount,
        List<BilledCharge> charges,
        @Nullable Integer paymentTermsDays) {

    public BillingContent {
        lines = List.copyOf(lines);
        charges = List.copyOf(charges);
    }

    /** The document's discount as an amount. */
    Money discount() {
        return discountPercent == null
                ? Objects.requireNonNullElse(discountAmount, Money.zero(currency))
                : DocumentCalculation.discountOf(currency, lines, discountPercent);
    }

    /** What it amounts to before VAT. Ask only for what {@link BillingRules} let pass. */
    public Money net() {
        Money net = lines.stream()
                .map(line -> DocumentCalculation.lineNet(currency, line))
                .reduce(Money.zero(currency), Money::plus)
                .minus(discount());
        return charges.stream().map(BilledCharge::amount).reduce(net, Money::plus);
    }
}
