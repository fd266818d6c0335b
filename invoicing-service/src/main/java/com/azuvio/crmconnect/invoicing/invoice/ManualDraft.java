package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.InvoicePeriod;
import com.azuvio.crmconnect.invoicing.document.VatClass;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft that bills no confirmation: entered by a person, or made from a recurring template.
 *
 * @param taxPoint the day whose rates apply
 * @param recurringTemplateId absent where a person entered it
 */
public record ManualDraft(
        UUID clientId,
        LocalDate taxPoint,
        @Nullable InvoicePeriod period,
        BillingContent content,
        @Nullable UUID recurringTemplateId) {

    /** The input of its determination. */
    DraftContent draftContent() {
        return new DraftContent(
                content.currency(),
                content.lines(),
                content.shipping(),
                taxPoint,
                content.discount(),
                Money.zero(content.currency()),
                VatClass.STANDARD,
                content.charges(),
                period,
                content.paymentTermsDays(),
                null);
    }
}
