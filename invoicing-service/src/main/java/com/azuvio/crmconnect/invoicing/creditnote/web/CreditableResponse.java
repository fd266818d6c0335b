package com.azuvio.crmconnect.invoicing.creditnote.web;

import com.azuvio.crmconnect.invoicing.calculation.Creditable;
import com.azuvio.crmconnect.invoicing.document.VatCategory;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of an issued document is left to credit. */
record CreditableResponse(
        UUID originalId,
        Money net,
        Money vat,
        Money total,
        List<PositionResponse> positions,
        List<RateResponse> rates) {

    /**
     * A line, or a charge of the whole document.
     *
     * @param description absent for a charge
     * @param billedNet its net less its share of the document's discount
     * @param quantity what is left; zero for a charge, which is credited by amount
     */
    record PositionResponse(
            int position,
            boolean charge,
            @Nullable String itemCode,
            @Nullable String description,
            VatCategory vatCategory,
            BigDecimal vatRate,
            BigDecimal billedQuantity,
            Money billedNet,
            BigDecimal quantity,
            Money net) {}

    /** Base and VAT as billed, and what is left of them. */
    record RateResponse(
            VatCategory category, BigDecimal ratePercent, Money billedBase, Money billedVat, Money base, Money vat) {}

    static CreditableResponse from(UUID originalId, Creditable left) {
        return new CreditableResponse(
                originalId,
                left.net(),
                left.vat(),
                left.total(),
                left.positions().stream().map(CreditableResponse::position).toList(),
                left.rates().stream()
                        .map(rate -> new RateResponse(
                                rate.of().category(),
                                rate.of().ratePercent(),
                                rate.of().base(),
                                rate.of().vat(),
                                rate.base(),
                                rate.vat()))
                        .toList());
    }

    private static PositionResponse position(Creditable.Left left) {
        return new PositionResponse(
                left.of().position(),
                left.of().isCharge(),
                left.of().line() == null ? null : left.of().line().itemCode(),
                left.of().line() == null ? null : left.of().line().description(),
                left.of().vat().category(),
                left.of().vat().ratePercent(),
                left.of().quantity(),
                left.of().net(),
                left.quantity(),
                left.net());
    }
}
