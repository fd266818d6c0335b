package com.azuvio.crmconnect.invoicing.messaging.outbound;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Payloads about proformas; their schemas stand in {@code contracts/}. */
public final class ProformaMessages {

    private ProformaMessages() {}

    /** {@code sales.invoice.proforma-issued.v1}. */
    public record ProformaIssuedMessage(
            UUID proformaId,
            String number,
            UUID clientId,
            @Nullable UUID orderId,
            @Nullable String orderNumber,
            LocalDate issuedOn,
            LocalDate validUntil,
            Money net,
            Money vat,
            Money total) {}
}
