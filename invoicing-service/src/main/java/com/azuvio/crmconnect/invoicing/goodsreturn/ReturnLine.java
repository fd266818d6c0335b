package com.azuvio.crmconnect.invoicing.goodsreturn;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is expected back of a line of the invoice.
 *
 * @param originalPosition that of the invoice's line
 */
@Embeddable
public record ReturnLine(
        int originalPosition,
        @Nullable UUID orderLineId,
        @Nullable String itemCode,
        String description,
        String unitCode,
        BigDecimal expectedQuantity,
        BigDecimal receivedQuantity) {

    static final int QUANTITY_SCALE = 4;

    BigDecimal outstanding() {
        return expectedQuantity.subtract(receivedQuantity);
    }

    ReturnLine received(BigDecimal quantity) {
        return new ReturnLine(
                originalPosition,
                orderLineId,
                itemCode,
                description,
                unitCode,
                expectedQuantity,
                receivedQuantity.add(quantity));
    }
}
