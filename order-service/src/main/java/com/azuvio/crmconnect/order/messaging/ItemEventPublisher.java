package com.azuvio.crmconnect.order.messaging;

import com.azuvio.crmconnect.order.item.Item;
import com.azuvio.crmconnect.order.item.ItemEvent;
import com.azuvio.crmconnect.order.item.Items;
import com.azuvio.crmconnect.order.messaging.outbound.ItemChanged;
import com.azuvio.crmconnect.starter.aggregate.Raised;
import com.azuvio.crmconnect.starter.outbox.OutboundEvent;
import com.azuvio.crmconnect.starter.outbox.Outbox;
import com.azuvio.crmconnect.starter.outbox.StateRepublisher;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the state of items, on {@code sales.item} under the item's id. */
@Component
class ItemEventPublisher implements StateRepublisher {

    private static final String TOPIC = "sales.item";
    private static final UUID START = new UUID(0, 0);
    private static final int PAGE_MAX = 500;

    private final Outbox outbox;
    private final Items items;
    private final TransactionTemplate transaction;

    ItemEventPublisher(Outbox outbox, Items items, TransactionTemplate transaction) {
        this.outbox = outbox;
        this.items = items;
        this.transaction = transaction;
    }

    @EventListener
    void on(Raised<? extends ItemEvent> raised) {
        switch (raised.event()) {
            case ItemEvent.Changed changed -> append(changed, raised.revision());
        }
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public long republishAll() {
        long told = 0;
        UUID last = START;
        while (true) {
            UUID after = last;
            List<Item> page = transaction.execute(status -> {
                List<Item> found = items.pageById(after, Limit.of(PAGE_MAX));
                found.forEach(item -> append(item.changed(), item.revision()));
                return found;
            });
            told += page.size();
            if (page.size() < PAGE_MAX) {
                return told;
            }
            last = page.getLast().id();
        }
    }

    private void append(ItemEvent.Changed changed, long revision) {
        String id = changed.itemId().toString();
        outbox.append(new OutboundEvent(TOPIC, id, TOPIC + ".changed.v1", id, revision, ItemChanged.of(changed)));
    }
}
