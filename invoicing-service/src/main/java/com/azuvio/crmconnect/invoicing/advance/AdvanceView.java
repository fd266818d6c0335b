package com.azuvio.crmconnect.invoicing.advance;

import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money of a receipt on a proforma as people read it.
 *
 * @param allocationId also its id; {@code paymentId} the receipt, a link
 * @param rates what was received per VAT rate of the proforma
 * @param used what documents bill or count as prepaid; {@code left} the rest of the amount, nothing once it is taken off
 * @param released whether it was taken off the proforma again
 * @param advanceInvoiceId the advance invoice or its draft; absent where there is none
 * @param uses every entry of a document that used it or lost it, the oldest first
 */
public record AdvanceView(
        UUID allocationId,
        UUID paymentId,
        LocalDate receivedOn,
        Instant bookedAt,
        Money amount,
        List<VatBreakdown> rates,
        Money used,
        Money left,
        boolean released,
        @Nullable UUID advanceInvoiceId,
        List<Use> uses) {

    /** @param kind {@code USED} for the document, or {@code TAKEN_BACK} from it because the receipt bounced */
    public record Use(UUID invoiceId, String kind, Money amount, Instant bookedAt) {}

    static AdvanceView of(Advance advance) {
        return new AdvanceView(
                advance.id(),
                advance.paymentId(),
                advance.receivedOn(),
                advance.bookedAt(),
                advance.amount(),
                advance.rows(),
                advance.amount().minus(advance.left()),
                advance.isHere() ? advance.left() : Money.zero(advance.amount().currency()),
                !advance.isHere(),
                advance.invoiceId(),
                advance.uses().stream()
                        .map(use -> new Use(
                                use.invoiceId(),
                                use.kind().name(),
                                Money.of(use.amount(), use.currency()),
                                use.bookedAt()))
                        .toList());
    }
}
