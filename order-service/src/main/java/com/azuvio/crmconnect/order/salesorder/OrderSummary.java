package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.client.ClientMatch;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order in a list.
 *
 * @param statusSince for its age in the state (S2)
 * @param clientName of the linked client, otherwise of the buyer as sent
 * @param agentAgreed whether the agent agreed (D2)
 * @param total without VAT
 * @param priceDeviations lines whose price is not the catalogue's now (S19)
 * @param unknownItems lines whose item the catalogue does not know
 */
public record OrderSummary(
        UUID id,
        String number,
        OrderStatus status,
        String statusLabel,
        Instant statusSince,
        String source,
        String externalId,
        ClientMatch.Result clientMatch,
        @Nullable UUID clientId,
        String clientName,
        String agentName,
        boolean agentAgreed,
        Instant placedAt,
        @Nullable LocalDate requestedDeliveryOn,
        Money total,
        int priceDeviations,
        int unknownItems,
        boolean uninvoiced,
        boolean toDraftAgain) {}
