package com.azuvio.crmconnect.order.salesorder.web;

import com.azuvio.crmconnect.order.salesorder.DeliveryNote;
import com.azuvio.crmconnect.order.salesorder.LineQuantityRequest;
import com.azuvio.crmconnect.order.salesorder.ThisCentury;
import com.azuvio.crmconnect.order.salesorder.TimeText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * @param deliveryId the warehouse's own, unique per order
 * @param complete whether nothing more will be delivered: the rest is closed
 */
record DeliveryRequest(
        @NotBlank @Size(max = 80) String deliveryId,

        @NotNull @JsonDeserialize(using = TimeText.OfDay.class) @ThisCentury
        LocalDate deliveredOn,

        @Nullable Boolean complete,
        @NotNull @Size(max = 500) List<@NotNull @Valid LineQuantityRequest> lines) {

    DeliveryNote note() {
        return new DeliveryNote(
                deliveryId,
                deliveredOn,
                Boolean.TRUE.equals(complete),
                lines.stream().map(LineQuantityRequest::lineQuantity).toList());
    }
}
