package com.azuvio.crmconnect.order.salesorder.web;

import com.azuvio.crmconnect.order.check.OrderCheck;
import com.azuvio.crmconnect.order.document.OrderDocument;
import com.azuvio.crmconnect.order.salesorder.Approval;
import com.azuvio.crmconnect.order.salesorder.OrderCommand;
import com.azuvio.crmconnect.order.salesorder.OrderState;
import com.azuvio.crmconnect.order.salesorder.OrderStatus;
import com.azuvio.crmconnect.order.salesorder.OrderTerms;
import com.azuvio.crmconnect.order.salesorder.OrderView;
import com.azuvio.crmconnect.order.salesorder.ShipTo;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order, complete.
 *
 * @param statusReason why it was returned, held or cancelled
 * @param allowed what may be done now
 * @param checks each named check with what it found; none once nothing is left to decide
 * @param documents to which it is tied, with the notes of those (B4); of each, invoicing-service has more under its id
 * @param internalNotes oldest first; empty for whoever is no colleague
 * @param uninvoiced whether something confirmed has no issued invoice (D14)
 * @param toDraftAgain whether a draft was discarded and can be converted again (D7)
 */
record OrderResponse(
        UUID id,
        String number,
        OrderStatus status,
        String statusLabel,
        Instant statusSince,
        @Nullable String statusReason,
        Set<OrderCommand> allowed,
        String source,
        String externalId,
        ClientResponse client,
        Agreement agreement,
        @Nullable String clientOrderNumber,
        Instant placedAt,
        Instant receivedAt,
        @Nullable String shipFromCountry,
        @Nullable ShipTo shipTo,
        @Nullable LocalDate requestedDeliveryOn,
        @Nullable String notes,
        String discountPercent,
        Money linesNet,
        Money discount,
        Money freight,
        Money total,
        List<LineResponse> lines,
        List<OrderCheck> checks,
        List<ConfirmationResponse> confirmations,
        List<DeliveryResponse> deliveries,
        List<OrderDocument> documents,
        List<InternalNote> internalNotes,
        boolean uninvoiced,
        boolean toDraftAgain,
        long version) {

    /** What a colleague noted for colleagues. */
    record InternalNote(UUID id, String text, Instant writtenAt, String writtenBy) {

        static List<InternalNote> of(OrderView view) {
            if (!view.internalNotesShown()) {
                return List.of();
            }
            return view.order().internalNotes().stream()
                    .map(entry -> new InternalNote(
                            entry.id(), String.valueOf(entry.note()), entry.happenedAt(), entry.actor()))
                    .toList();
        }
    }

    /** The agent's agreement and the back office's confirmation, two facts (D2). */
    record Agreement(
            String agentId,
            String agentName,
            @Nullable Instant agreedAt,
            @Nullable Instant confirmedAt,
            @Nullable String confirmedBy,
            @Nullable String overrideReason) {

        static Agreement from(OrderState order) {
            Approval approval = order.approval();
            return new Agreement(
                    order.terms().agentId(),
                    order.terms().agentName(),
                    order.agreedAt(),
                    approval == null ? null : approval.at(),
                    approval == null ? null : approval.by(),
                    approval == null ? null : approval.overrideReason());
        }
    }

    static OrderResponse from(OrderView view) {
        OrderState order = view.order();
        OrderTerms terms = order.terms();
        return new OrderResponse(
                order.id(),
                order.number(),
                order.status(),
                order.status().label(),
                order.statusSince(),
                order.statusReason(),
                order.status().allowed(),
                order.source(),
                order.externalId(),
                ClientResponse.from(view),
                Agreement.from(order),
                terms.clientOrderNumber(),
                terms.placedAt(),
                order.receivedAt(),
                terms.shipFromCountry(),
                terms.shipTo(),
                terms.requestedDeliveryOn(),
                terms.notes(),
                Decimal.text(terms.discountPercent(), 2),
                terms.lines(),
                terms.discount(),
                terms.freight(),
                terms.total(),
                order.lines().stream()
                        .map(line -> LineResponse.from(
                                line, Objects.requireNonNull(view.prices().get(line.id()))))
                        .toList(),
                view.checks(),
                order.confirmations().stream().map(ConfirmationResponse::from).toList(),
                order.deliveries().stream().map(DeliveryResponse::from).toList(),
                view.documents(),
                InternalNote.of(view),
                order.isUninvoiced(),
                order.hasReleased(),
                order.version());
    }
}
