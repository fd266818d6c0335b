package com.azuvio.crmconnect.payment.bank.matching;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document that a line may pay.
 *
 * @param open what remains of it, less what is asked for already or is proposed for an earlier line
 */
public record KnownDocument(
        UUID id,
        String number,
        UUID clientId,
        LocalDate dueOn,
        Money open,
        @Nullable String paymentReference) {

    KnownDocument reserved(Money money) {
        Money left = open.minus(money);
        return new KnownDocument(
                id, number, clientId, dueOn, left.isNegative() ? Money.zero(left.currency()) : left, paymentReference);
    }
}
