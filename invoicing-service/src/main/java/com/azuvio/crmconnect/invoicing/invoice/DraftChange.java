package com.azuvio.crmconnect.invoicing.invoice;

import org.jspecify.annotations.Nullable;

/**
 * What a later state of the client, the seller or the rates changed on a draft (S26).
 *
 * @param field path as in the invoice's representation, such as {@code buyer.vatNumber}, {@code lines[0].vat} or {@code total}
 */
public record DraftChange(
        String field, @Nullable String before, @Nullable String after) {}
