package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.item.ReadCatalogue;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The back office takes a new order up (D1). Reading never does; this command does, and is safe to repeat. */
@Service
public class OpenOrder {

    private final OrderDesk desk;
    private final ReadCatalogue catalogue;

    OpenOrder(OrderDesk desk, ReadCatalogue catalogue) {
        this.desk = desk;
        this.catalogue = catalogue;
    }

    @Transactional
    public void open(UUID orderId) {
        desk.change(orderId, (order, stamp) -> order.open(catalogue.read(order.itemCodes()), stamp));
    }
}
