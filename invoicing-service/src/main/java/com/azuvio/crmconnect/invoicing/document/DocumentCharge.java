package com.azuvio.crmconnect.invoicing.document;

import com.azuvio.crmconnect.starter.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A charge on the whole document (BT-99), above zero.
 *
 * @param reason what it is for (BT-104); absent: freight
 */
public record DocumentCharge(
        Money amount, LineVat vat, @Nullable String reason) {

    public DocumentCharge {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("A charge of " + amount);
        }
    }

    /** Freight. */
    public DocumentCharge(Money amount, LineVat vat) {
        this(amount, vat, null);
    }
}
