package com.azuvio.crmconnect.invoicing.invoice.web;

import com.azuvio.crmconnect.invoicing.document.Shipping;
import com.azuvio.crmconnect.invoicing.invoice.BillingContent;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a document and a template of documents are billed from, as their requests name it. */
public interface BillingFields {

    Currency currency();

    @Nullable
    ShippingRequest shipping();

    @Nullable
    String buyerReference();

    @Nullable
    String clientOrderNumber();

    @Nullable
    String notes();

    List<BilledLineRequest> lines();

    @Nullable
    DiscountRequest discount();

    @Nullable
    List<ChargeRequest> charges();

    @Nullable
    Integer paymentTermsDays();

    /** @throws Refusal 422 {@code currency-unsupported} for a currency whose minor unit is not two decimals */
    default BillingContent toContent() {
        Currency currency = currency();
        if (currency.getDefaultFractionDigits() != 2) {
            throw Refusal.unprocessable("currency-unsupported", "Only currencies of two decimals are billed")
                    .field("currency", "unsupported", "its minor unit is not two decimals");
        }
        ShippingRequest shipping = shipping();
        DiscountRequest discount = discount();
        List<ChargeRequest> charges = charges();
        return new BillingContent(
                currency,
                shipping == null ? Shipping.NONE : shipping.toShipping(),
                orNull(buyerReference()),
                orNull(clientOrderNumber()),
                orNull(notes()),
                IntStream.range(0, lines().size())
                        .mapToObj(index -> lines().get(index).toLine(index + 1, currency))
                        .toList(),
                discount == null ? null : discount.percent(),
                discount == null || discount.amount() == null ? null : Money.of(discount.amount(), currency),
                charges == null
                        ? List.of()
                        : charges.stream()
                                .map(charge -> charge.toCharge(currency))
                                .toList(),
                paymentTermsDays());
    }

    /** People leave a field empty or blank for the same. */
    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
