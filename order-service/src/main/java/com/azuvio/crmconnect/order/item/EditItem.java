package com.azuvio.crmconnect.order.item;

import com.azuvio.crmconnect.starter.web.Versions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class EditItem {

    private final FindItem find;
    private final Items items;

    EditItem(FindItem find, Items items) {
        this.find = find;
        this.items = items;
    }

    /**
     * Takes over the details.
     *
     * @param ifMatch the version that the caller has seen; 428 without, 412 where it is old
     */
    @Transactional
    public Item edit(UUID id, @Nullable String ifMatch, ItemDetails details) {
        Item item = find.forChange(id);
        Versions.require(ifMatch, item.version());
        item.edit(details);
        return items.save(item);
    }
}
