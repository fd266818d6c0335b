package com.azuvio.crmconnect.invoicing.messaging;

import com.azuvio.crmconnect.invoicing.invoice.CancelConfirmations;
import com.azuvio.crmconnect.invoicing.invoice.DraftFromOrder;
import com.azuvio.crmconnect.invoicing.messaging.inbound.CancelRequested;
import com.azuvio.crmconnect.invoicing.messaging.inbound.OrderConfirmed;
import com.azuvio.crmconnect.starter.messaging.EventHandler;
import com.azuvio.crmconnect.starter.messaging.InboundEvent;
import com.azuvio.crmconnect.starter.messaging.RejectedEventException;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Confirmations become drafts; cancellations are answered. */
@Component
class OrderEvents implements EventHandler {

    private static final String CONFIRMED = "sales.order.confirmed.v1";
    private static final String CANCEL_REQUESTED = "sales.order.cancel-requested.v1";

    private final DraftFromOrder drafting;
    private final CancelConfirmations cancelling;

    OrderEvents(DraftFromOrder drafting, CancelConfirmations cancelling) {
        this.drafting = drafting;
        this.cancelling = cancelling;
    }

    @Override
    public String topic() {
        return "sales.order";
    }

    @Override
    public Set<String> types() {
        return Set.of(CONFIRMED, CANCEL_REQUESTED);
    }

    @Override
    public void handle(List<InboundEvent> events) {
        for (List<InboundEvent> run : Runs.ofOneType(events)) {
            if (run.getFirst().type().equals(CONFIRMED)) {
                draft(run);
            } else {
                cancelling.cancel(run.stream().map(OrderEvents::cancellation).toList());
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
