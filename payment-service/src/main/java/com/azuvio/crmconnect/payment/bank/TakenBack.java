package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.Currency;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What must hold of receipts before a line takes their place, or takes them back. */
@Component
class TakenBack {

    private final JdbcClient client;

    TakenBack(JdbcClient client) {
        this.client = client;
    }

    /**
     * A line whose receipt is being taken back waits until the documents have given its money up, so that they are open
     * again for the next one.
     *
     * @throws Refusal {@code receipt-being-taken-back}
     */
    void refuseUnlessDone(UUID lineId) {
        boolean reversing = client.sql("select exists (select 1 from money_sources"
                        + " where bank_line_id = ? and status = 'REVERSING')")
                .param(lineId)
                .query(Boolean.class)
                .single();
        if (reversing) {
            throw Refusal.retryLater(
                    "receipt-being-taken-back", "documents still give up the money of this line's former receipt");
        }
    }

    /** @throws Refusal {@code payment-not-found}, {@code payment-of-another-amount} */
    void refuseOtherAmount(UUID paymentId, Money taken) {
        Money amount = client.sql("select amount, currency from money_sources where id = ? and kind = 'RECEIPT'")
                .param(paymentId)
                .query((row, n) ->
                        Money.of(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))))
                .optional()
                .orElseThrow(() -> Refusal.notFound("payment-not-found", "there is no payment " + paymentId));
        if (!amount.equals(taken)) {
            throw Refusal.unprocessable(
                    "payment-of-another-amount", "the receipt is of " + amount + ", the bank took " + taken + " back");
        }
    }
}
