package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.item.ReadCatalogue;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The account executive asks for a proforma of an order, so that the client pays in advance (S50). The back office has it as a to-do. */
@Service
public class RequestProforma {

    private final OrderDesk desk;
    private final ReadCatalogue catalogue;

    RequestProforma(OrderDesk desk, ReadCatalogue catalogue) {
        this.desk = desk;
        this.catalogue = catalogue;
    }

    /** @throws Refusal 409 {@code not-allowed-in-status}; 422 {@code client-not-linked}, {@code item-unknown} */
    @Transactional
    public void request(UUID orderId, AskedAdvance asked) {
        desk.change(
                orderId,
                (order, stamp) -> order.requestProforma(
                        new ProformaRequest(
                                UuidV7.next(),
                                asked.percent(),
                                asked.amount() == null
                                        ? null
                                        : Money.of(asked.amount(), order.terms().unit()),
                                Texts.orNull(asked.note()),
                                stamp.by(),
                                stamp.at()),
                        catalogue.read(order.itemCodes()),
                        stamp));
    }
}
