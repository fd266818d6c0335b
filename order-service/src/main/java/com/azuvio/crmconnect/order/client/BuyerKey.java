package com.azuvio.crmconnect.order.client;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a buyer is recognised by: the client's id, otherwise the VAT number. */
public record BuyerKey(@Nullable UUID clientId, @Nullable String vatNumber) {

    public BuyerKey {
        vatNumber = VatNumbers.normalised(vatNumber);
    }
}
