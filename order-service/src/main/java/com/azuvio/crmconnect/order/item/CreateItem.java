package com.azuvio.crmconnect.order.item;

import com.azuvio.crmconnect.starter.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class CreateItem {

    private final Items items;

    CreateItem(Items items) {
        this.items = items;
    }

    /**
     * Creates an item.
     *
     * @throws Refusal {@code item-code-taken}
     */
    @Transactional
    public Item create(ItemCode code, ItemDetails details) {
        if (!items.findAllByCodes(new String[] {code.value()}).isEmpty()) {
            throw Refusal.conflict("item-code-taken", "there is an item with the code " + code.value() + " already")
                    .field("code", "taken", "choose another code");
        }
        return items.save(Item.create(code, details));
    }
}
