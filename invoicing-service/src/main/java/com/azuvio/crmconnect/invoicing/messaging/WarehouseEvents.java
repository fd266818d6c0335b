package com.azuvio.crmconnect.invoicing.messaging;

import com.azuvio.crmconnect.invoicing.goodsreturn.ReceiveGoods;
import com.azuvio.crmconnect.invoicing.messaging.inbound.GoodsReceived;
import com.azuvio.crmconnect.starter.messaging.EventHandler;
import com.azuvio.crmconnect.starter.messaging.InboundEvent;
import com.azuvio.crmconnect.starter.messaging.RejectedEventException;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the warehouse received of returns. Deliveries on the same topic are order-service's. A receipt that does not fit is parked with its reason. */
@Component
class WarehouseEvents implements EventHandler {

    private final ReceiveGoods receiving;

    WarehouseEvents(ReceiveGoods receiving) {
        this.receiving = receiving;
    }

    @Override
    public String topic() {
        return "sales.warehouse";
    }

    @Override
    public Set<String> types() {
        return Set.of("sales.warehouse.goods-received.v1");
    }

    @Override
    public void handle(List<InboundEvent> events) {
        for (InboundEvent event : events) {
            GoodsReceived.Receipt receipt = event.as(GoodsReceived.class).toReceipt();
            try {
                receiving.receive(
                        receipt.returnId(),
                        receipt.receiptId(),
                        receipt.receivedOn(),
                        receipt.received(),
                        event.actor());
            } catch (Refusal refusal) {
                throw new RejectedEventException(refusal.code(), reasonOf(refusal));
            }
        }
    }

    private static String reasonOf(Refusal refusal) {
        StringBuilder reason = new StringBuilder(refusal.detail());
        refusal.fields()
                .forEach(field ->
                        reason.append("; ").append(field.field()).append(": ").append(field.message()));
        return reason.toString();
    }
}
