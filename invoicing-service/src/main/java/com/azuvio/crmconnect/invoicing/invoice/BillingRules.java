package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.calculation.DocumentCalculation;
import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.unit.UnitCodes;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person's lines, discounts and charges must keep to, so that the calculation accepts them. */
public final class BillingRules {

    private static final BigDecimal LINE_AMOUNT_MAX = new BigDecimal("1000000000000");

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

    private BillingRules() {}

    /** @throws Refusal 422 {@code billing-invalid} with every field that breaks a rule */
    static void require(ManualDraft draft) {
        require(draft.content());
        Refusal refusal = Refusal.unprocessable("billing-invalid", "A day lies too far away");
        checkDay(draft.taxPoint(), "taxPoint", refusal);
        if (draft.period() != null) {
            checkDay(draft.period().from(), "period.from", refusal);
            checkDay(draft.period().to(), "period.to", refusal);
        }
        if (!refusal.fields().isEmpty()) {
            throw refusal;
        }
    }

    /** @throws Refusal 422 {@code billing-invalid} with every field that breaks a rule */
    public static void require(BillingContent content) {
        Refusal refusal =
                Refusal.unprocessable("billing-invalid", "The lines, discounts or charges do not fit together");
        for (int i = 0; i < content.lines().size(); i++) {
            checkLine(content.lines().get(i), content.currency(), "lines[" + i + "]", refusal);
        }
        checkDay(content.shipping().deliveredOn(), "shipping.deliveredOn", refusal);
        if (refusal.fields().isEmpty()) {
            checkDiscount(content, refusal);
        }
        if (!refusal.fields().isEmpty()) {
            throw refusal;
        }
    }

    private static void checkDay(@Nullable LocalDate day, String path, Refusal refusal) {
        if (day != null && (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY))) {
            refusal.field(path, "out-of-range", "is from " + FIRST_DAY + " to " + LAST_DAY);
        }
    }

    private static void checkLine(DocumentLine line, Currency currency, String path, Refusal refusal) {
        if (line.quantity().signum() <= 0) {
            refusal.field(path + ".quantity", "not-positive", "is above zero; goods are taken back by a credit note");
        }
        if (line.unitPrice().signum() < 0) {
            refusal.field(path + ".unitPrice", "negative", "a price is never negative");
        }
        if (!UnitCodes.contains(line.unitCode())) {
            refusal.field(path + ".unitCode", "unknown", "is a code of UN/ECE recommendation 20");
        }
        if (line.quantity().multiply(line.unitPrice()).abs().compareTo(LINE_AMOUNT_MAX) >= 0) {
            refusal.field(path + ".quantity", "too-large", "quantity × price is below 1,000,000,000,000");
            return;
        }
        Money discount = line.discountAmount();
        if (discount != null && discount.compareTo(DocumentCalculation.lineGross(currency, line)) > 0) {
            refusal.field(path + ".discountAmount", "above-line", "is at most quantity × price");
        }
    }

    private static void checkDiscount(BillingContent content, Refusal refusal) {
        List<Money> nets = content.lines().stream()
                .map(line -> DocumentCalculation.lineNet(content.currency(), line))
                .toList();
        Money room = nets.stream().reduce(Money.zero(content.currency()), Money::plus);
        if (content.discount().compareTo(room) > 0) {
            refusal.field("discount.amount", "above-lines", "is at most the net of the lines, " + room);
        }
    }
}
