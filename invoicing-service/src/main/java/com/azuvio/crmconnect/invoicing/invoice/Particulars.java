package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.InvoicePeriod;
import com.azuvio.crmconnect.invoicing.order.Confirmation;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a document says beside its lines.
 *
 * @param discountPercent of the lines; the amount that follows from it is stored as the document's discount
 * @param paymentTermsDays instead of the client's
 */
@Embeddable
record Particulars(
        @Nullable String clientOrderNumber,
        @Nullable String buyerReference,
        @Nullable String notes,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable BigDecimal discountPercent,
        @Nullable Integer paymentTermsDays) {

    static final Particulars NONE = new Particulars(null, null, null, null, null, null, null);

    static Particulars of(Confirmation confirmation) {
        return new Particulars(confirmation.clientOrderNumber(), null, null, null, null, null, null);
    }

    static Particulars of(ManualDraft manual) {
        InvoicePeriod period = manual.period();
        BillingContent content = manual.content();
        return new Particulars(
                content.clientOrderNumber(),
                content.buyerReference(),
                content.notes(),
                period == null ? null : period.from(),
                period == null ? null : period.to(),
                content.discountPercent(),
                content.paymentTermsDays());
    }

    static Particulars of(Supplement supplement) {
        InvoicePeriod period = supplement.original().period();
        return new Particulars(
                supplement.original().clientOrderNumber(),
                supplement.original().buyerReference(),
                supplement.notes(),
                period == null ? null : period.from(),
                period == null ? null : period.to(),
                null,
                null);
    }

    @Nullable
    InvoicePeriod period() {
        return periodFrom == null || periodTo == null ? null : new InvoicePeriod(periodFrom, periodTo);
    }
}
