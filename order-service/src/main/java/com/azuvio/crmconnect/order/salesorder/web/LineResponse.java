package com.azuvio.crmconnect.order.salesorder.web;

import com.azuvio.crmconnect.order.item.ItemKind;
import com.azuvio.crmconnect.order.item.VatClass;
import com.azuvio.crmconnect.order.salesorder.OrderLine;
import com.azuvio.crmconnect.order.salesorder.PriceCheck;
import com.azuvio.crmconnect.order.salesorder.PriceOrigin;
import com.azuvio.crmconnect.starter.money.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line with what has become of its quantity (S20); quantities, price and percentages are decimal strings.
 *
 * @param agentConfirmed what the agent confirmed to the client; missing = all that is ordered (S20)
 * @param released was confirmed, but the draft was discarded
 * @param closed will never be confirmed
 * @param held the part of the remainder that waits for the warehouse
 * @param price against the catalogue now (S19)
 */
record LineResponse(
        UUID id,
        int position,
        @Nullable String externalLineId,
        String itemCode,
        @Nullable UUID itemId,
        String description,
        @Nullable ItemKind kind,
        @Nullable VatClass vatClass,
        @Nullable String unitCode,
        String unitPrice,
        String discountPercent,
        Money net,
        String ordered,
        @Nullable String agentConfirmed,
        String confirmed,
        String released,
        String closed,
        String held,
        String remainder,
        Price price) {

    /**
     * @param deviationPercent decimal string, negative below the catalogue
     * @param origin where the sender says that the price comes from, with the contract's number or the list's name
     */
    record Price(
            PriceCheck.Result result,
            @Nullable Money cataloguePrice,
            @Nullable String deviationPercent,
            @Nullable PriceOrigin origin,
            @Nullable String reference) {

        static Price from(PriceCheck check, OrderLine line) {
            return new Price(
                    check.result(),
                    check.cataloguePrice(),
                    check.deviationPercent() == null
                            ? null
                            : check.deviationPercent().toPlainString(),
                    line.priceOrigin(),
                    line.priceReference());
        }
    }

    static LineResponse from(OrderLine line, PriceCheck price) {
        return new LineResponse(
                line.id(),
                line.position(),
                line.externalLineId(),
                line.code().value(),
                line.itemId(),
                line.description(),
                line.kind(),
                line.vatClass(),
                line.unitCode(),
                Decimal.text(line.unitPrice(), 4),
                Decimal.text(line.discountPercent(), 2),
                line.net(),
                Decimal.text(line.ordered(), 3),
                line.agentQuantity() == null ? null : Decimal.text(line.agentQuantity(), 3),
                Decimal.text(line.confirmed(), 3),
                Decimal.text(line.released(), 3),
                Decimal.text(line.closed(), 3),
                Decimal.text(line.held(), 3),
                Decimal.text(line.remainder(), 3),
                Price.from(price, line));
    }
}
