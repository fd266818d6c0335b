package com.azuvio.crmconnect.invoicing.order;

import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.Shipping;
import com.azuvio.crmconnect.invoicing.document.VatClass;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What order-service confirmed: an immutable numbered record of lines and quantities (D7).
 *
 * @param taxPoint delivery date, or the day of confirmation
 * @param discount this confirmation's share of the order's discount, may be zero
 * @param freight zero, or the whole freight once per order
 */
public record Confirmation(
        ConfirmationId id,
        String orderNumber,
        @Nullable String clientOrderNumber,
        UUID clientId,
        Instant confirmedAt,
        LocalDate taxPoint,
        Shipping shipping,
        Currency currency,
        List<DocumentLine> lines,
        Money discount,
        Money freight,
        VatClass freightVatClass) {

    public Confirmation {
        lines = List.copyOf(lines);
    }
}
