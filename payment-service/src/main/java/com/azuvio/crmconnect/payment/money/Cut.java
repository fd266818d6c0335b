package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.starter.money.Money;
import java.util.UUID;

/**
 * A document needed less than a person asked to apply; the rest is free money of the client (D11).
 *
 * @param asked what the person wanted
 * @param requested what the document's owner is asked to apply; zero where nothing is open
 */
public record Cut(UUID documentId, Money asked, Money requested) {

    public Money notNeeded() {
        return asked.minus(requested);
    }
}
