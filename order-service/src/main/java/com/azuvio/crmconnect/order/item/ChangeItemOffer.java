package com.azuvio.crmconnect.order.item;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an item out of the offer or back into it. Both are safe to repeat. */
@Service
public class ChangeItemOffer {

    private final FindItem find;
    private final Items items;

    ChangeItemOffer(FindItem find, Items items) {
        this.find = find;
        this.items = items;
    }

    @Transactional
    public Item change(UUID id, boolean offered) {
        Item item = find.forChange(id);
        if (offered) {
            item.activate();
        } else {
            item.deactivate();
        }
        return items.save(item);
    }
}
