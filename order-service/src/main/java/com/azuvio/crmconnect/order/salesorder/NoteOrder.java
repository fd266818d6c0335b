package com.azuvio.crmconnect.order.salesorder;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A colleague notes something about an order for colleagues (B4); it stands in its history and is never changed. */
@Service
public class NoteOrder {

    private final OrderDesk desk;

    NoteOrder(OrderDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void note(UUID orderId, String text) {
        desk.change(orderId, (order, stamp) -> order.note(text, stamp));
    }
}
