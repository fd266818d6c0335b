package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.order.Confirmation;
import com.azuvio.crmconnect.invoicing.order.ConfirmationId;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The confirmation that a document bills. */
@Embeddable
public record OrderReference(
        UUID orderId,
        int confirmationNumber,
        String orderNumber,
        @Nullable String clientOrderNumber) {

    static OrderReference of(Confirmation confirmation) {
        return new OrderReference(
                confirmation.id().orderId(),
                confirmation.id().number(),
                confirmation.orderNumber(),
                confirmation.clientOrderNumber());
    }

    public ConfirmationId confirmation() {
        return new ConfirmationId(orderId, confirmationNumber);
    }
}
