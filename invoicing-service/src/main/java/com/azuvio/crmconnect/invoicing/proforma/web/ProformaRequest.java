package com.azuvio.crmconnect.invoicing.proforma.web;

import com.azuvio.crmconnect.invoicing.invoice.web.BilledLineRequest;
import com.azuvio.crmconnect.invoicing.invoice.web.BillingFields;
import com.azuvio.crmconnect.invoicing.invoice.web.ChargeRequest;
import com.azuvio.crmconnect.invoicing.invoice.web.DiscountRequest;
import com.azuvio.crmconnect.invoicing.invoice.web.ShippingRequest;
import com.azuvio.crmconnect.invoicing.proforma.AdvanceTerms;
import com.azuvio.crmconnect.invoicing.proforma.OrderLink;
import com.azuvio.crmconnect.invoicing.proforma.ProformaContent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proforma as it is entered: the whole, with the lines of the order where it is of one, and how much of it is asked for in advance.
 *
 * @param order whose invoices the advance is deducted from; absent where it is of none
 * @param advance absent: the whole
 * @param validUntil absent: as the company's policy says
 */
record ProformaRequest(
        @NotNull UUID clientId,
        @NotNull Currency currency,
        @Nullable @Valid OrderRequest order,
        @Nullable @Valid ShippingRequest shipping,
        @Nullable @Size(max = 100) String buyerReference,
        @Nullable @Size(max = 100) String clientOrderNumber,
        @Nullable @Size(max = 2000) String notes,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid BilledLineRequest> lines,
        @Nullable @Valid DiscountRequest discount,
        @Nullable @Size(max = 20) List<@NotNull @Valid ChargeRequest> charges,
        @Nullable @Valid AdvanceRequest advance,
        @Nullable LocalDate validUntil)
        implements BillingFields {

    private static final int YEAR_MAX = 2099;

    /** @param number of the order as printed */
    record OrderRequest(
            @NotNull UUID orderId, @NotBlank @Size(max = 40) String number) {}

    @AssertTrue(message = "is before the year 2100")
    boolean isValidUntilNear() {
        return validUntil == null || validUntil.getYear() <= YEAR_MAX;
    }

    /** A proforma is due at once and has no terms. */
    @Override
    public @Nullable Integer paymentTermsDays() {
        return null;
    }

    ProformaContent toContentOfProforma() {
        return new ProformaContent(
                order == null
                        ? null
                        : new OrderLink(order.orderId(), order.number().strip()),
                toContent(),
                advance == null ? new AdvanceTerms(null, null) : advance.toTerms(currency),
                validUntil);
    }
}
