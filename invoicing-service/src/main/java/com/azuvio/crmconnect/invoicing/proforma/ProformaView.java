package com.azuvio.crmconnect.invoicing.proforma;

import com.azuvio.crmconnect.invoicing.invoice.Discarding;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceStatus;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceView;
import com.azuvio.crmconnect.invoicing.invoice.Numbering;
import com.azuvio.crmconnect.invoicing.rendering.RenderingFailure;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proforma as people read it.
 *
 * @param suppliedOn day on which the supply of it, or of its order, was complete; absent before
 * @param renderingFailures forms that could not be made and are tried again; they hold its sending
 */
public record ProformaView(
        UUID id,
        long version,
        InvoiceStatus status,
        ProformaLabel label,
        UUID clientId,
        @Nullable String clientName,
        ProformaContent content,
        ProformaAmounts amounts,
        boolean vatDetermined,
        Instant draftedAt,
        String draftedBy,
        @Nullable Numbering numbering,
        Money received,
        Money held,
        Money remaining,
        InvoiceView.Delivery delivery,
        List<InvoiceView.SendingView> sendings,
        @Nullable Closing closing,
        @Nullable Discarding discarding,
        @Nullable LocalDate suppliedOn,
        List<RenderingFailure> renderingFailures) {

    static ProformaView of(
            Proforma proforma,
            LocalDate today,
            @Nullable LocalDate suppliedOn,
            List<RenderingFailure> renderingFailures) {
        return new ProformaView(
                proforma.id(),
                proforma.version(),
                proforma.status(),
                proforma.label(today),
                proforma.clientId(),
                proforma.clientName(),
                proforma.content(),
                proforma.amounts(),
                proforma.vatDetermined(),
                proforma.draftedAt(),
                proforma.draftedBy(),
                proforma.numbering(),
                proforma.received(),
                proforma.held(),
                proforma.remaining(),
                proforma.dispatch().view(),
                proforma.dispatch().sendings(),
                proforma.closing(),
                proforma.discarding(),
                suppliedOn,
                renderingFailures);
    }
}
