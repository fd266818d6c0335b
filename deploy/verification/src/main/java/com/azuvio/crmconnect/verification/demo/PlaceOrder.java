package com.azuvio.crmconnect.verification.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code place-order} message as this sender writes it: {@code contracts/order-service} has its schema. */
record PlaceOrder(
        String source,
        String externalId,
        String clientOrderNumber,
        Agent agent,
        @Nullable String agentConfirmedAt,
        Buyer client,
        String currency,
        String placedAt,
        String shipFromCountry,
        @Nullable ShipTo shipTo,
        @Nullable String discountPercent,
        @Nullable Map<String, String> freight,
        List<Line> lines) {

    record Agent(String id, String name) {}

    record Buyer(@Nullable String clientId, @Nullable String vatNumber, String name, String email) {}

    record ShipTo(String name, Address address) {}

    record Line(
            String externalLineId,
            String itemCode,
            String quantity,
            Map<String, String> unitPrice,
            @Nullable String discountPercent) {}

    String key() {
        return source + ':' + externalId;
    }

    /** The same order with another quantity in its first line: what a sender must not do under one external id. */
    PlaceOrder changed(String quantity) {
        Line first = lines.getFirst();
        Line other = new Line(
                first.externalLineId(), first.itemCode(), quantity, first.unitPrice(), first.discountPercent());
        return new PlaceOrder(
                source,
                externalId,
                clientOrderNumber,
                agent,
                agentConfirmedAt,
                client,
                currency,
                placedAt,
                shipFromCountry,
                shipTo,
                discountPercent,
                freight,
                List.of(other));
    }
}
