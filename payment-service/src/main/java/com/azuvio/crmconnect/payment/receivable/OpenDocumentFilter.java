package com.azuvio.crmconnect.payment.receivable;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which open documents a list shows; an absent part does not narrow it.
 *
 * @param overdue true for those past their due date, false for those that are not
 * @param number the document's number or payment reference, as printed
 */
public record OpenDocumentFilter(
        @Nullable UUID clientId,
        @Nullable Boolean overdue,
        @Nullable String currency,
        @Nullable String number) {}
