package com.azuvio.crmconnect.invoicing.messaging;

import com.azuvio.crmconnect.invoicing.messaging.outbound.AllocationMessages.AllocationAppliedMessage;
import com.azuvio.crmconnect.invoicing.messaging.outbound.AllocationMessages.AllocationRefusedMessage;
import com.azuvio.crmconnect.invoicing.messaging.outbound.AllocationMessages.AllocationReleaseRefusedMessage;
import com.azuvio.crmconnect.invoicing.messaging.outbound.AllocationMessages.AllocationReleasedMessage;
import com.azuvio.crmconnect.invoicing.receivables.AllocationEvent;
import com.azuvio.crmconnect.invoicing.receivables.AllocationRequest;
import com.azuvio.crmconnect.starter.aggregate.Raised;
import com.azuvio.crmconnect.starter.outbox.OutboundEvent;
import com.azuvio.crmconnect.starter.outbox.Outbox;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Translates the answers to payment-service into wire events; their subject is the allocation. */
@Component
class AllocationEventPublisher {

    private final Outbox outbox;

    AllocationEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(Raised<? extends AllocationEvent> raised) {
        outbox.append(wire(raised.event(), raised.revision()));
    }

    private static OutboundEvent wire(AllocationEvent event, long revision) {
        return switch (event) {
            case AllocationEvent.Applied applied -> outbound("allocation-applied", applied, revision, message(applied));
            case AllocationEvent.Refused refused -> outbound("allocation-refused", refused, revision, message(refused));
            case AllocationEvent.ReleaseRefused refused ->
                outbound("allocation-release-refused", refused, revision, message(refused));
            case AllocationEvent.Released released ->
                outbound("allocation-released", released, revision, message(released));
        };
    }

    private static OutboundEvent outbound(String name, AllocationEvent event, long revision, Object data) {
        return new OutboundEvent(
                InvoiceEventPublisher.TOPIC,
                event.request().clientId().toString(),
                InvoiceEventPublisher.TOPIC + "." + name + ".v1",
                event.request().allocationId().toString(),
                revision,
                data);
    }

    private static AllocationAppliedMessage message(AllocationEvent.Applied applied) {
        AllocationRequest request = applied.request();
        return new AllocationAppliedMessage(
                request.allocationId(),
                request.paymentId(),
                request.documentId(),
                request.clientId(),
                request.amount(),
                applied.applied(),
                applied.remaining(),
                applied.appliedAt());
    }

    private static AllocationRefusedMessage message(AllocationEvent.Refused refused) {
        AllocationRequest request = refused.request();
        return new AllocationRefusedMessage(
                request.allocationId(),
                request.paymentId(),
                request.documentId(),
                request.clientId(),
                refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static AllocationReleaseRefusedMessage message(AllocationEvent.ReleaseRefused refused) {
        AllocationRequest request = refused.request();
        return new AllocationReleaseRefusedMessage(
                request.allocationId(),
                request.paymentId(),
                request.documentId(),
                request.clientId(),
                "consumed by " + refused.consumedBy(),
                refused.consumedBy());
    }

    private static AllocationReleasedMessage message(AllocationEvent.Released released) {
        AllocationRequest request = released.request();
        return new AllocationReleasedMessage(
                request.allocationId(),
                request.paymentId(),
                request.documentId(),
                request.clientId(),
                released.released(),
                released.remaining(),
                released.cause().name(),
                released.reopened().entrySet().stream()
                        .map(document -> new AllocationReleasedMessage.Reopened(document.getKey(), document.getValue()))
                        .toList());
    }
}
