package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.order.Confirmation;
import com.azuvio.crmconnect.invoicing.order.ConfirmationId;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The confirmation that a document bills; documents that were entered by hand have none. */
@Embeddable
public record OrderReference(UUID orderId, Integer confirmationNumber, String orderNumber) {

    static OrderReference of(Confirmation confirmation) {
        return new OrderReference(confirmation.id().orderId(), confirmation.id().number(), confirmation.orderNumber());
    }

    public ConfirmationId confirmation() {
        return new ConfirmationId(orderId, confirmationNumber);
    }
}
