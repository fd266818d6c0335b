package com.azuvio.crmconnect.invoicing.invoice.web;

import com.azuvio.crmconnect.invoicing.invoice.ManualDraft;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft that bills no order.
 *
 * @param taxPoint absent: the delivery date, or today
 * @param paymentTermsDays instead of the client's
 */
record ManualInvoiceRequest(
        @NotNull UUID clientId,
        @NotNull Currency currency,
        @Nullable LocalDate taxPoint,
        @Nullable @Valid PeriodRequest period,
        @Nullable @Valid ShippingRequest shipping,
        @Nullable @Size(max = 100) String buyerReference,
        @Nullable @Size(max = 100) String clientOrderNumber,
        @Nullable @Size(max = 2000) String notes,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid BilledLineRequest> lines,
        @Nullable @Valid DiscountRequest discount,
        @Nullable @Size(max = 20) List<@NotNull @Valid ChargeRequest> charges,
        @Nullable @Min(0) @Max(365) Integer paymentTermsDays)
        implements BillingFields {

    ManualDraft toDraft(LocalDate today) {
        return new ManualDraft(
                clientId, taxPointFrom(today), period == null ? null : period.toPeriod(), toContent(), null);
    }

    private LocalDate taxPointFrom(LocalDate today) {
        if (taxPoint != null) {
            return taxPoint;
        }
        return shipping == null || shipping.deliveredOn() == null ? today : shipping.deliveredOn();
    }
}
