package com.azuvio.crmconnect.order.salesorder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What the warehouse says that it delivered.
 *
 * @param deliveryId unique per order
 * @param complete whether nothing more will come
 */
public record DeliveryNote(String deliveryId, LocalDate deliveredOn, boolean complete, List<LineQuantity> lines) {

    public DeliveryNote {
        lines = lines.stream()
                .sorted(Comparator.comparing(LineQuantity::lineId))
                .toList();
    }
}
