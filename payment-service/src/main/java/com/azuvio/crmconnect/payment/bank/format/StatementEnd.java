package com.azuvio.crmconnect.payment.bank.format;

import org.jspecify.annotations.Nullable;

/** What a statement says of its balances, known when it has been read to its end. */
public record StatementEnd(
        @Nullable StatementBalance opening, @Nullable StatementBalance closing) {

    public static final StatementEnd WITHOUT_BALANCES = new StatementEnd(null, null);
}
