package com.azuvio.crmconnect.invoicing.messaging;

import com.azuvio.crmconnect.invoicing.invoice.CancelConfirmations;
import com.azuvio.crmconnect.invoicing.invoice.DraftFromOrder;
import com.azuvio.crmconnect.invoicing.messaging.inbound.CancelRequested;
import com.azuvio.crmconnect.invoicing.messaging.inbound.DeliveryCompleted;
import com.azuvio.crmconnect.invoicing.messaging.inbound.OrderCancelled;
import com.azuvio.crmconnect.invoicing.messaging.inbound.OrderConfirmed;
import com.azuvio.crmconnect.invoicing.messaging.inbound.ProformaRequested;
import com.azuvio.crmconnect.invoicing.proforma.CloseProforma;
import com.azuvio.crmconnect.invoicing.proforma.CompletedSupplies;
import com.azuvio.crmconnect.invoicing.proforma.ProformaRequests;
import com.azuvio.crmconnect.starter.messaging.EventHandler;
import com.azuvio.crmconnect.starter.messaging.InboundEvent;
import com.azuvio.crmconnect.starter.messaging.RejectedEventException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Confirmations become drafts; cancellations are answered; requests for proformas and last invoices that are due are to-dos. */
@Component
class OrderEvents implements EventHandler {

    private static final String CONFIRMED = "sales.order.confirmed.v1";
    private static final String CANCEL_REQUESTED = "sales.order.cancel-requested.v1";
    private static final String PROFORMA_REQUESTED = "sales.order.proforma-requested.v1";
    private static final String CANCELLED = "sales.order.cancelled.v1";
    private static final String DELIVERY_COMPLETED = "sales.order.delivery-completed.v1";

    private final DraftFromOrder drafting;
    private final CancelConfirmations cancelling;
    private final ProformaRequests requests;
    private final CloseProforma proformas;
    private final CompletedSupplies supplies;

    OrderEvents(
            DraftFromOrder drafting,
            CancelConfirmations cancelling,
            ProformaRequests requests,
            CloseProforma proformas,
            CompletedSupplies supplies) {
        this.drafting = drafting;
        this.cancelling = cancelling;
        this.requests = requests;
        this.proformas = proformas;
        this.supplies = supplies;
    }

    @Override
    public String topic() {
        return "sales.order";
    }

    @Override
    public Set<String> types() {
        return Set.of(CONFIRMED, CANCEL_REQUESTED, PROFORMA_REQUESTED, CANCELLED, DELIVERY_COMPLETED);
    }

    @Override
    public void handle(List<InboundEvent> events) {
        for (List<InboundEvent> run : Runs.ofOneType(events)) {
            switch (run.getFirst().type()) {
                case CONFIRMED -> draft(run);
                case PROFORMA_REQUESTED ->
                    run.forEach(event ->
                            requests.keep(event.as(ProformaRequested.class).toRequest()));
                case CANCELLED ->
                    proformas.closeOfOrders(
                            run.stream()
                                    .map(event -> event.as(OrderCancelled.class).orderId())
                                    .toList(),
                            run.getFirst().actor());
                case DELIVERY_COMPLETED ->
                    supplies.deliveryCompleted(
                            run.stream()
                                    .map(event -> event.as(DeliveryCompleted.class))
                                    .collect(Collectors.toMap(
                                            DeliveryCompleted::orderId,
                                            DeliveryCompleted::completedOn,
                                            (first, again) -> first)),
                            run.getFirst().actor());
                default ->
                    cancelling.cancel(
                            run.stream().map(OrderEvents::cancellation).toList());
            }
        }
    }

    /** What breaks the calculation's rules, such as a discount above the lines, is no use to try again. */
    private void draft(List<InboundEvent> run) {
        try {
            drafting.draft(run.stream()
                    .map(event -> event.as(OrderConfirmed.class).toConfirmation())
                    .toList());
        } catch (IllegalArgumentException e) {
            throw new RejectedEventException("confirmation-invalid", String.valueOf(e.getMessage()));
        }
    }

    private static CancelConfirmations.Request cancellation(InboundEvent event) {
        CancelRequested request = event.as(CancelRequested.class);
        return new CancelConfirmations.Request(
                request.orderId(), request.confirmations(), request.reason(), event.actor());
    }
}
