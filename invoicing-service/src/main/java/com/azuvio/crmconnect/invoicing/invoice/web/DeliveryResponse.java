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
record DeliveryResponse(
        DeliveryStatus status,
        @Nullable LocalDate deliveredOn,
        @Nullable String by,
        @Nullable String note,
        List<SendingResponse> sendings) {

    record SendingResponse(
            UUID sendId,
            List<String> recipients,
            Instant requestedAt,
            String requestedBy,
            SendingOutcome outcome,
            @Nullable Instant outcomeAt,
            @Nullable String reason) {}

    static DeliveryResponse from(InvoiceView view) {
        return new DeliveryResponse(
                view.delivery().status(),
                view.delivery().on(),
                view.delivery().by(),
                view.delivery().note(),
                view.sendings().stream()
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
