package com.azuvio.crmconnect.client.messaging;

import com.azuvio.crmconnect.client.client.ClientBusiness;
import com.azuvio.crmconnect.starter.messaging.EventHandler;
import com.azuvio.crmconnect.starter.messaging.InboundEvent;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Remembers which clients ordered, so that no such client ends as a second record of another. */
@Component
class OrderEvents implements EventHandler {

    private final ClientBusiness business;

    OrderEvents(ClientBusiness business) {
        this.business = business;
    }

    /** @param clientId absent of an order whose client is not linked yet */
    record OrderNaming(@Nullable UUID clientId) {}

    @Override
    public String topic() {
        return "sales.order";
    }

    @Override
    public Set<String> types() {
        return Set.of("sales.order.placed.v1", "sales.order.confirmed.v1");
    }

    @Override
    public void handle(List<InboundEvent> events) {
        business.record(events.stream()
                .map(event -> event.as(OrderNaming.class).clientId())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet()));
    }
}
