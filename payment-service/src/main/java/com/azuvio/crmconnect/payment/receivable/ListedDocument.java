package com.azuvio.crmconnect.payment.receivable;

import com.azuvio.crmconnect.starter.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list of open documents.
 *
 * @param requested money that is asked for the document and not yet answered
 * @param clientName absent while the client is not known yet
 */
public record ListedDocument(
        OpenDocument document, Money requested, @Nullable String clientName) {

    /** What a further payment can be asked for. */
    public Money open() {
        Money open = document.remaining().minus(requested);
        return open.isNegative() ? Money.zero(open.currency()) : open;
    }
}
