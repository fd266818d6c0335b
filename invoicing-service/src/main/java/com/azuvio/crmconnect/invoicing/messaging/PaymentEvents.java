package com.azuvio.crmconnect.invoicing.messaging;

import com.azuvio.crmconnect.invoicing.messaging.inbound.AllocationRequested;
import com.azuvio.crmconnect.invoicing.messaging.inbound.ReleaseRequested;
import com.azuvio.crmconnect.invoicing.receivables.BookAllocations;
import com.azuvio.crmconnect.starter.messaging.EventHandler;
import com.azuvio.crmconnect.starter.messaging.InboundEvent;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Requests for money on documents; each is answered. */
@Component
class PaymentEvents implements EventHandler {

    private static final String ALLOCATION_REQUESTED = "sales.payment.allocation-requested.v1";
    private static final String RELEASE_REQUESTED = "sales.payment.release-requested.v1";

    private final BookAllocations bookings;

    PaymentEvents(BookAllocations bookings) {
        this.bookings = bookings;
    }

    @Override
    public String topic() {
        return "sales.payment";
    }

    @Override
    public Set<String> types() {
        return Set.of(ALLOCATION_REQUESTED, RELEASE_REQUESTED);
    }

    @Override
    public void handle(List<InboundEvent> events) {
        for (List<InboundEvent> run : Runs.ofOneType(events)) {
            if (run.getFirst().type().equals(ALLOCATION_REQUESTED)) {
                bookings.apply(run.stream()
                        .map(event -> event.as(AllocationRequested.class).toRequest())
                        .toList());
            } else {
                bookings.release(run.stream()
                        .map(event -> event.as(ReleaseRequested.class).toRequest())
                        .toList());
            }
        }
    }
}
