package com.azuvio.crmconnect.invoicing.creditnote;

import com.azuvio.crmconnect.invoicing.document.CorrectionReason;
import com.azuvio.crmconnect.invoicing.invoice.DeliveryStatus;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceStatus;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the credit-note list.
 *
 * @param submitBy last day for its submission to the tax office; absent where it is there, or is not submitted
 */
public record CreditNoteSummary(
        UUID id,
        long version,
        InvoiceStatus status,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        UUID originalId,
        String originalNumber,
        UUID clientId,
        String clientName,
        CorrectionReason reason,
        Instant draftedAt,
        Money total,
        @Nullable Money appliedToOriginal,
        @Nullable Money surplus,
        DeliveryStatus delivery,
        @Nullable LocalDate submitBy) {}
