package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.item.ReadCatalogue;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Confirms the quantities of discarded drafts again (D7), so that invoicing-service drafts them again. */
@Service
public class ConvertReleased {

    private final OrderDesk desk;
    private final ReadCatalogue catalogue;

    ConvertReleased(OrderDesk desk, ReadCatalogue catalogue) {
        this.desk = desk;
        this.catalogue = catalogue;
    }

    @Transactional
    public void convert(UUID orderId) {
        desk.change(orderId, (order, stamp) -> order.convertReleased(catalogue.read(order.itemCodes()), stamp));
    }
}
