package com.azuvio.crmconnect.payment.writeoff;

import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much a person may give up of one document or one source of money, per role and currency (D15). A currency without
 * an amount has the limit 0.00.
 */
@ConfigurationProperties("backoffice.write-off.limits")
record WriteOffLimits(Map<Currency, BigDecimal> salesAdmin, Map<Currency, BigDecimal> financeManager) {

    WriteOffLimits {
        salesAdmin = Map.copyOf(salesAdmin);
        financeManager = Map.copyOf(financeManager);
    }

    /** @param before what has been given up of the same thing already */
    void refuseAbove(Money before, Money amount, CurrentActor actor) {
        Money limit = of(actor, amount.currency());
        if (before.plus(amount).compareTo(limit) > 0) {
            throw Refusal.unprocessable(
                            "write-off-above-limit", before.plus(amount) + " is more than you may give up, " + limit)
                    .with("limit", limit)
                    .with("amount", amount)
                    .with("writtenOffBefore", before);
        }
    }

    private Money of(CurrentActor actor, Currency currency) {
        BigDecimal none = BigDecimal.ZERO;
        BigDecimal admin = actor.hasRole("sales-admin") ? salesAdmin.getOrDefault(currency, none) : none;
        BigDecimal finance = actor.hasRole("finance-manager") ? financeManager.getOrDefault(currency, none) : none;
        return Money.of(admin.max(finance), currency);
    }
}
