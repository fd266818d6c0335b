package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.Shipping;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/**
 * An advance to bill (386).
 *
 * @param rates what was received, per VAT rate
 * @param lines one per rate, in their order
 * @param receivedOn the tax point: VAT is due on the day of the receipt (VAT Directive Art. 65)
 */
public record AdvanceDraft(
        UUID advanceId,
        UUID proformaId,
        UUID clientId,
        List<VatBreakdown> rates,
        List<DocumentLine> lines,
        LocalDate receivedOn) {

    private static final int ISSUE_BY_DAY = 15;
    private static final int DUE_AT_ONCE = 0;

    ManualDraft manual() {
        Currency currency = rates.getFirst().base().currency();
        BillingContent content = new BillingContent(
                currency, Shipping.NONE, null, null, null, lines, null, null, List.of(), DUE_AT_ONCE);
        return new ManualDraft(clientId, receivedOn, null, content, null);
    }

    AdvanceShare share() {
        return AdvanceShare.billing(rates);
    }

    /** An invoice for an advance is owed by the 15th of the month after the receipt (VAT Directive Art. 222). */
    AdvanceOrigin origin() {
        return new AdvanceOrigin(advanceId, proformaId, receivedOn.plusMonths(1).withDayOfMonth(ISSUE_BY_DAY));
    }
}
