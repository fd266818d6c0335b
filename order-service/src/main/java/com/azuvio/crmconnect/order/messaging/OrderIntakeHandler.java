package com.azuvio.crmconnect.order.messaging;

import com.azuvio.crmconnect.order.intake.IntakeBreach;
import com.azuvio.crmconnect.order.intake.IntakeMessages;
import com.azuvio.crmconnect.order.intake.IntakeTopics;
import com.azuvio.crmconnect.order.intake.KeepRejections;
import com.azuvio.crmconnect.order.intake.KeepRejections.Refused;
import com.azuvio.crmconnect.order.intake.Reading;
import com.azuvio.crmconnect.order.salesorder.PlaceOrder;
import com.azuvio.crmconnect.order.salesorder.PlaceOrders;
import com.azuvio.crmconnect.order.salesorder.PlaceOrders.Handed;
import com.azuvio.crmconnect.order.salesorder.Placement;
import com.azuvio.crmconnect.order.salesorder.Stamps;
import com.azuvio.crmconnect.starter.messaging.InboundEvent;
import com.azuvio.crmconnect.starter.messaging.InboundTopicHandler;
import com.azuvio.crmconnect.starter.messaging.RejectedMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Orders of other systems (S6). Each is placed, known already, or rejected with its reason; the next one goes on. */
@Component
class OrderIntakeHandler implements InboundTopicHandler {

    private static final String PLACE_ORDER = "sales.order-intake.place-order.v1";

    private final IntakeMessages messages;
    private final PlaceOrders placeOrders;
    private final KeepRejections rejections;
    private final IntakeAnswers answers;
    private final Stamps stamps;

    OrderIntakeHandler(
            IntakeMessages messages,
            PlaceOrders placeOrders,
            KeepRejections rejections,
            IntakeAnswers answers,
            Stamps stamps) {
        this.messages = messages;
        this.placeOrders = placeOrders;
        this.rejections = rejections;
        this.answers = answers;
        this.stamps = stamps;
    }

    @Override
    public String topic() {
        return IntakeTopics.ORDERS;
    }

    @Override
    public Set<String> types() {
        return Set.of(PLACE_ORDER);
    }

    @Override
    public void handle(List<InboundEvent> events) {
        List<Refused> refused = new ArrayList<>();
        List<InboundEvent> accepted = new ArrayList<>();
        List<Handed> handed = new ArrayList<>();
        for (InboundEvent event : events) {
            switch (messages.read(event.data(), PlaceOrder.class)) {
                case Reading.Valid<PlaceOrder> valid -> {
                    accepted.add(event);
                    handed.add(new Handed(valid.content(), stamps.now(event.actor())));
                }
                case Reading.Invalid<PlaceOrder> invalid -> refused.add(RefusedMessages.of(event, invalid));
            }
        }
        List<Placement> placements = placeOrders.place(handed);
        for (int i = 0; i < placements.size(); i++) {
            PlaceOrder order = handed.get(i).order();
            switch (placements.get(i)) {
                case Placement.Placed placed -> {
                    // answered by sales.order placed, which carries source and external id
                }
                case Placement.Duplicate duplicate ->
                    answers.duplicate(accepted.get(i).key(), order, duplicate.orderId());
                case Placement.Conflict conflict ->
                    refused.add(RefusedMessages.of(
                            accepted.get(i),
                            new Reading.Invalid<>(
                                    new IntakeBreach(
                                            IntakeBreach.EXTERNAL_ID_CONFLICT,
                                            "order " + conflict.orderId()
                                                    + " has this source and external id with other content",
                                            List.of()),
                                    order.source(),
                                    order.externalId())));
            }
        }
        rejections.keep(refused);
    }

    @Override
    public void reject(RejectedMessage message) {
        rejections.keep(List.of(RefusedMessages.of(message)));
    }
}
