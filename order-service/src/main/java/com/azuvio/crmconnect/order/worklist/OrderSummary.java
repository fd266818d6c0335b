package com.azuvio.crmconnect.order.worklist;

import com.azuvio.crmconnect.order.client.ClientMatch;
import com.azuvio.crmconnect.order.salesorder.OrderStatus;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order in a list.
 *
 * @param version for the rows of bulk commands
 * @param statusSince when it came into its status; {@code statusDays} is its age in it in days of the company's zone (S2)
 * @param statusReason why it was returned, held or cancelled
 * @param clientName of the linked client, otherwise of the buyer as sent
 * @param agentAgreed whether the agent agreed (D2)
 * @param placedAt when the client ordered; {@code receivedAt} when the order came in here, {@code ageDays} days ago
 * @param changedAt its last change, whoever made it
 * @param total without VAT
 * @param priceDeviations lines whose price is not the catalogue's now (S19)
 * @param unknownItems lines whose item the catalogue does not know
 * @param warehouseLate whether it awaits the warehouse for longer than allowed
 */
public record OrderSummary(
        UUID id,
        long version,
        String number,
        OrderStatus status,
        String statusLabel,
        Instant statusSince,
        long statusDays,
        @Nullable String statusReason,
        String source,
        String externalId,
        @Nullable String clientOrderNumber,
        ClientMatch.Result clientMatch,
        @Nullable UUID clientId,
        String clientName,
        String agentId,
        String agentName,
        boolean agentAgreed,
        Instant placedAt,
        Instant receivedAt,
        long ageDays,
        Instant changedAt,
        @Nullable LocalDate requestedDeliveryOn,
        Money total,
        int priceDeviations,
        int unknownItems,
        boolean uninvoiced,
        boolean toDraftAgain,
        boolean warehouseLate) {}
