package com.azuvio.crmconnect.order.intake;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What the warehouse system says ({@code sales.warehouse.delivery-confirmed.v1}).
 *
 * @param complete whether nothing more will be delivered
 */
public record DeliveryConfirmed(
        @NotNull UUID orderId,
        @NotBlank @Size(max = 80) String deliveryId,

        @NotNull @JsonDeserialize(using = TimeText.OfDay.class) @ThisCentury
        LocalDate deliveredOn,

        @Nullable Boolean complete,
        @NotNull @Size(max = 500) List<@NotNull @Valid LineQuantityRequest> lines) {

    public DeliveryNote note() {
        return new DeliveryNote(
                deliveryId,
                deliveredOn,
                Boolean.TRUE.equals(complete),
                lines.stream().map(LineQuantityRequest::lineQuantity).toList());
    }
}
