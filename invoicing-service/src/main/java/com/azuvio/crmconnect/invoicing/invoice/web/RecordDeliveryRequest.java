package com.azuvio.crmconnect.invoicing.invoice.web;

import com.azuvio.crmconnect.invoicing.invoice.DeliveryMeans;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param how {@code OTHER}; mail is told by notification-service
 * @param on day of the hand-over, from the issue date to today
 */
public record RecordDeliveryRequest(
        @NotNull DeliveryMeans how,
        @NotNull LocalDate on,
        @Size(max = 500) @Nullable String note) {

    @AssertTrue(message = "only OTHER is recorded by people")
    public boolean isHowOther() {
        return how != DeliveryMeans.MAIL;
    }
}
