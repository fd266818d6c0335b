package com.azuvio.crmconnect.order.messaging;

import com.azuvio.crmconnect.order.intake.DeliveryConfirmed;
import com.azuvio.crmconnect.order.intake.IntakeBreach;
import com.azuvio.crmconnect.order.intake.IntakeMessages;
import com.azuvio.crmconnect.order.intake.IntakeTopics;
import com.azuvio.crmconnect.order.intake.KeepRejections;
import com.azuvio.crmconnect.order.intake.KeepRejections.Refused;
import com.azuvio.crmconnect.order.intake.Reading;
import com.azuvio.crmconnect.order.salesorder.RecordDeliveries;
import com.azuvio.crmconnect.order.salesorder.RecordDeliveries.Told;
import com.azuvio.crmconnect.starter.messaging.InboundEvent;
import com.azuvio.crmconnect.starter.messaging.InboundTopicHandler;
import com.azuvio.crmconnect.starter.messaging.RejectedMessage;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Deliveries of the warehouse system (S23). One that cannot be recorded is kept with its reason; the next one goes on. */
@Component
class WarehouseHandler implements InboundTopicHandler {

    private static final String DELIVERY_CONFIRMED = "sales.warehouse.delivery-confirmed.v1";

    private final IntakeMessages messages;
    private final RecordDeliveries deliveries;
    private final KeepRejections rejections;

    WarehouseHandler(IntakeMessages messages, RecordDeliveries deliveries, KeepRejections rejections) {
        this.messages = messages;
        this.deliveries = deliveries;
        this.rejections = rejections;
    }

    @Override
    public String topic() {
        return IntakeTopics.WAREHOUSE;
    }

    @Override
    public Set<String> types() {
        return Set.of(DELIVERY_CONFIRMED);
    }

    /** What comes back is invoicing-service's. */
    @Override
    public Set<String> typesOfOthers() {
        return Set.of("sales.warehouse.goods-received.v1");
    }

    @Override
    public void handle(List<InboundEvent> events) {
        List<Refused> refused = new ArrayList<>();
        List<InboundEvent> readable = new ArrayList<>();
        List<Told> told = new ArrayList<>();
        for (InboundEvent event : events) {
            switch (messages.read(event.data(), DeliveryConfirmed.class)) {
                case Reading.Valid<DeliveryConfirmed> valid -> {
                    readable.add(event);
                    told.add(new Told(valid.content().orderId(), valid.content().note(), event.actor()));
                }
                case Reading.Invalid<DeliveryConfirmed> invalid -> refused.add(RefusedMessages.of(event, invalid));
            }
        }
        List<Optional<Refusal>> refusals = deliveries.recordAll(told);
        for (int i = 0; i < refusals.size(); i++) {
            InboundEvent event = readable.get(i);
            refusals.get(i).ifPresent(refusal -> refused.add(refused(event, refusal)));
        }
        rejections.keep(refused);
    }

    @Override
    public void reject(RejectedMessage message) {
        rejections.keep(List.of(RefusedMessages.of(message)));
    }

    private static Refused refused(InboundEvent event, Refusal refusal) {
        IntakeBreach breach = new IntakeBreach(refusal.code(), refusal.detail(), refusal.fields());
        return RefusedMessages.of(event, new Reading.Invalid<DeliveryConfirmed>(breach, null, null));
    }
}
