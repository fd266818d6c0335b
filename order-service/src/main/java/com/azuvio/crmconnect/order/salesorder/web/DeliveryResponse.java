package com.azuvio.crmconnect.order.salesorder.web;

import com.azuvio.crmconnect.order.salesorder.Delivery;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param confirmationNumber of its quantities; missing where it only said that nothing more comes */
record DeliveryResponse(
        String deliveryId,
        LocalDate deliveredOn,
        boolean complete,
        @Nullable Integer confirmationNumber,
        Instant recordedAt,
        String recordedBy) {

    static DeliveryResponse from(Delivery delivery) {
        return new DeliveryResponse(
                delivery.deliveryId(),
                delivery.deliveredOn(),
                delivery.isComplete(),
                delivery.confirmationNumber(),
                delivery.recordedAt(),
                delivery.recordedBy());
    }
}
