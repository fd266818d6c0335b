package com.azuvio.crmconnect.invoicing.invoice.web;

import com.azuvio.crmconnect.invoicing.invoice.DeliveryStatus;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceView;
import com.azuvio.crmconnect.invoicing.invoice.SendingOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The delivery axis with every sending, the latest first. */
public record DeliveryResponse(
        DeliveryStatus status,
        @Nullable LocalDate deliveredOn,
        @Nullable String by,
        @Nullable String note,
        List<SendingResponse> sendings) {

    public record SendingResponse(
            UUID sendId,
            List<String> recipients,
            Instant requestedAt,
            String requestedBy,
            SendingOutcome outcome,
            @Nullable Instant outcomeAt,
            @Nullable String reason) {}

    public static DeliveryResponse from(InvoiceView.Delivery delivery, List<InvoiceView.SendingView> sendings) {
        return new DeliveryResponse(
                delivery.status(),
                delivery.on(),
                delivery.by(),
                delivery.note(),
                sendings.stream()
                        .map(row -> new SendingResponse(
                                row.sendId(),
                                row.sending().recipients(),
                                row.sending().requestedAt(),
                                row.sending().requestedBy(),
                                row.sending().outcome(),
                                row.sending().outcomeAt(),
                                row.sending().reason()))
                        .toList());
    }
}
