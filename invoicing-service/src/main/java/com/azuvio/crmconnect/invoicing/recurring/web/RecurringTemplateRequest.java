package com.azuvio.crmconnect.invoicing.recurring.web;

import com.azuvio.crmconnect.invoicing.invoice.web.BilledLineRequest;
import com.azuvio.crmconnect.invoicing.invoice.web.BillingFields;
import com.azuvio.crmconnect.invoicing.invoice.web.ChargeRequest;
import com.azuvio.crmconnect.invoicing.invoice.web.DiscountRequest;
import com.azuvio.crmconnect.invoicing.invoice.web.ShippingRequest;
import com.azuvio.crmconnect.invoicing.recurring.SendPolicy;
import com.azuvio.crmconnect.invoicing.recurring.TemplateDetails;
import com.azuvio.crmconnect.starter.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A template with the lines of its documents, as those of a draft.
 *
 * @param sendPolicy absent: {@code DRAFT}
 * @param generatePast where periods before today have begun: true makes their documents, false none
 * @param shipping without a delivery date, which is of each document
 * @param paymentTermsDays instead of the client's
 */
record RecurringTemplateRequest(
        @NotBlank @Size(max = 200) String name,
        @NotNull UUID clientId,
        @NotNull @Valid ScheduleRequest schedule,
        @Nullable SendPolicy sendPolicy,
        @Nullable Boolean generatePast,
        @NotNull Currency currency,
        @Nullable @Valid ShippingRequest shipping,
        @Nullable @Size(max = 100) String buyerReference,
        @Nullable @Size(max = 100) String clientOrderNumber,
        @Nullable @Size(max = 2000) String notes,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid BilledLineRequest> lines,
        @Nullable @Valid DiscountRequest discount,
        @Nullable @Size(max = 20) List<@NotNull @Valid ChargeRequest> charges,
        @Nullable @Min(0) @Max(365) Integer paymentTermsDays)
        implements BillingFields {

    TemplateDetails toDetails() {
        if (shipping != null && shipping.deliveredOn() != null) {
            throw Refusal.unprocessable("schedule-invalid", "The delivery date is of each document")
                    .field("shipping.deliveredOn", "not-in-template", "a template has none");
        }
        return new TemplateDetails(
                name.strip(),
                clientId,
                toContent(),
                schedule.toSchedule(),
                Objects.requireNonNullElse(sendPolicy, SendPolicy.DRAFT));
    }
}
