package com.azuvio.crmconnect.payment.refund.web;

import com.azuvio.crmconnect.payment.money.Iban;
import com.azuvio.crmconnect.payment.refund.RefundWish;
import com.azuvio.crmconnect.starter.money.Money;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param sourceId the payment, or the credit note whose surplus is paid back
 * @param amount above 0.00, at most what is free
 * @param payeeIban where the money goes; spaces are ignored
 */
record RequestRefundRequest(
        @NotNull UUID sourceId,
        @NotNull Money amount,
        @NotBlank @Size(max = 500) String reason,
        @Nullable @Size(max = 42) String payeeIban) {

    RefundWish wish() {
        return new RefundWish(sourceId, amount, reason.strip(), Iban.normalized(payeeIban, "payeeIban"));
    }
}
