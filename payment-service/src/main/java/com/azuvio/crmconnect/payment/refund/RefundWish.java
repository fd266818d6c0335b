package com.azuvio.crmconnect.payment.refund;

import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants to pay back.
 *
 * @param sourceId the receipt, or the credit note whose surplus it is
 * @param payeeIban where the money goes; checked and without spaces
 */
public record RefundWish(
        UUID sourceId,
        Money amount,
        String reason,
        @Nullable String payeeIban) {

    public RefundWish {
        if (!amount.isPositive()) {
            throw Refusal.invalid("amount-not-positive", "a refund is of more than 0.00")
                    .field("amount", "not-positive", "more than 0.00");
        }
    }
}
