package com.azuvio.crmconnect.order.item;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** One item by its id. */
@Service
public class FindItem {

    private final Items items;

    FindItem(Items items) {
        this.items = items;
    }

    public Item find(UUID id) {
        return items.findById(id).orElseThrow(() -> unknown(id));
    }

    Item forChange(UUID id) {
        return items.lock(id).orElseThrow(() -> unknown(id));
    }

    private static Refusal unknown(UUID id) {
        return Refusal.notFound("item-unknown", "there is no item " + id);
    }
}
