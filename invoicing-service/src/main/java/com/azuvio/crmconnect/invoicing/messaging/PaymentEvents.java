package com.azuvio.crmconnect.invoicing.messaging;

import com.azuvio.crmconnect.invoicing.messaging.inbound.AllocationRequested;
import com.azuvio.crmconnect.invoicing.messaging.inbound.ReleaseRequested;
import com.azuvio.crmconnect.invoicing.messaging.inbound.WriteOffRequested;
import com.azuvio.crmconnect.invoicing.messaging.inbound.WriteOffUndoRequested;
import com.azuvio.crmconnect.invoicing.receivables.BookAllocations;
import com.azuvio.crmconnect.invoicing.receivables.BookWriteOffs;
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

    private static final String WRITE_OFF_REQUESTED = "sales.payment.write-off-requested.v1";
    private static final String WRITE_OFF_UNDO_REQUESTED = "sales.payment.write-off-undo-requested.v1";

    private final BookAllocations bookings;
    private final BookWriteOffs writeOffs;

    PaymentEvents(BookAllocations bookings, BookWriteOffs writeOffs) {
        this.bookings = bookings;
        this.writeOffs = writeOffs;
    }

    @Override
    public String topic() {
        return "sales.payment";
    }

    @Override
    public Set<String> types() {
        return Set.of(ALLOCATION_REQUESTED, RELEASE_REQUESTED, WRITE_OFF_REQUESTED, WRITE_OFF_UNDO_REQUESTED);
    }

    @Override
    public void handle(List<InboundEvent> events) {
        Runs.ofOneType(events).forEach(this::handleRun);
    }

    private void handleRun(List<InboundEvent> run) {
        switch (run.getFirst().type()) {
            case ALLOCATION_REQUESTED ->
                bookings.apply(run.stream()
                        .map(event -> event.as(AllocationRequested.class).toRequest())
                        .toList());
            case RELEASE_REQUESTED ->
                bookings.release(run.stream()
                        .map(event -> event.as(ReleaseRequested.class).toRequest())
                        .toList());
            case WRITE_OFF_REQUESTED ->
                writeOffs.book(run.stream()
                        .map(event -> event.as(WriteOffRequested.class).toRequest(event.actor()))
                        .toList());
            case WRITE_OFF_UNDO_REQUESTED ->
                writeOffs.undo(run.stream()
                        .map(event -> event.as(WriteOffUndoRequested.class).toRequest(event.actor()))
                        .toList());
            default ->
                throw new IllegalArgumentException(
                        "no type of this consumer: " + run.getFirst().type());
        }
    }
}
