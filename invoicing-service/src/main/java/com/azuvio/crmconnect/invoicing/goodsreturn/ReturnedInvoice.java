package com.azuvio.crmconnect.invoicing.goodsreturn;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the goods were billed by, as that said it.
 *
 * @param orderId absent where it bills no order
 */
@Embeddable
public record ReturnedInvoice(
        UUID originalId, String originalNumber, @Nullable UUID orderId, UUID clientId, String clientName) {}
