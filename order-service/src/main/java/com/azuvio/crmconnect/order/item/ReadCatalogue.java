package com.azuvio.crmconnect.order.item;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reads the items that orders name, in one statement whatever their number. */
@Service
public class ReadCatalogue {

    private final Items items;

    ReadCatalogue(Items items) {
        this.items = items;
    }

    public Catalogue read(Collection<ItemCode> codes) {
        String[] distinct =
                codes.stream().map(ItemCode::value).distinct().sorted().toArray(String[]::new);
        return Catalogue.of(distinct.length == 0 ? List.of() : items.findAllByCodes(distinct));
    }
}
