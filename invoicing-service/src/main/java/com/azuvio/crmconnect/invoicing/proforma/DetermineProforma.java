package com.azuvio.crmconnect.invoicing.proforma;

import com.azuvio.crmconnect.invoicing.calculation.AdvanceCalculation;
import com.azuvio.crmconnect.invoicing.calculation.Calculated;
import com.azuvio.crmconnect.invoicing.client.ClientCopy;
import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.Totals;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.invoicing.document.VatCategory;
import com.azuvio.crmconnect.invoicing.invoice.DetermineBilling;
import com.azuvio.crmconnect.invoicing.invoice.DetermineBilling.Determined;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Determines a proforma: the whole as an invoice of today would be, then the advance by VAT rate (rules.md §6). Of several proformas of one order,
 * the one that asks for the last of it takes what the others left of every rate.
 */
@Component
class DetermineProforma {

    private final DetermineBilling billing;
    private final Proformas proformas;
    private final CompanyCalendar calendar;

    DetermineProforma(DetermineBilling billing, Proformas proformas, CompanyCalendar calendar) {
        this.billing = billing;
        this.proformas = proformas;
        this.calendar = calendar;
    }

    /**
     * @param client held for share
     * @throws Refusal 422 {@code billing-invalid}, {@code advance-exceeds-order}, {@code nothing-to-ask-for}
     */
    DeterminedProforma determine(UUID id, ProformaContent content, ClientCopy client) {
        Determined whole = billing.determine(client.clientId(), content.billing(), calendar.today(), client.buyer());
        Calculated asked = asked(id, content, whole);
        return new DeterminedProforma(
                id,
                content,
                new ProformaAmounts(whole.calculated().totals(), asked),
                whole.vatDetermined(),
                whole.seller(),
                whole.buyer());
    }

    private Calculated asked(UUID id, ProformaContent content, Determined whole) {
        Totals totals = whole.calculated().totals();
        Money gross = content.advance().of(totals);
        if (!gross.isPositive()) {
            throw Refusal.unprocessable("nothing-to-ask-for", "A proforma asks for an amount above zero")
                    .field("advance", "not-positive", "comes to " + gross);
        }
        List<VatBreakdown> billed = totals.breakdown();
        List<VatBreakdown> taken = takenByOthers(id, content, billed);
        Money left = AdvanceCalculation.left(billed, taken, gross.currency());
        if (gross.compareTo(left) > 0) {
            throw ProformaRefusals.exceeds(gross, left);
        }
        if (gross.equals(totals.gross())) {
            return whole.calculated();
        }
        if (billed.stream().anyMatch(row -> row.category() == VatCategory.UNDECIDED)) {
            throw Refusal.unprocessable("vat-undecided", "An advance is split by VAT rate; a rate is not decided yet")
                    .field("lines", "vat-undecided", "complete the client, or ask for the whole");
        }
        List<VatBreakdown> rows = AdvanceCalculation.split(billed, taken, gross);
        Buyer buyer = whole.buyer();
        String language = buyer == null ? "en" : buyer.language();
        return new Calculated(
                AdvanceLines.of(rows, AdvanceLines.text(content, language)),
                List.of(),
                List.of(),
                AdvanceCalculation.totals(gross.currency(), rows));
    }

    /** What other proformas of the order ask for; nothing where they are of other content. */
    private List<VatBreakdown> takenByOthers(UUID id, ProformaContent content, List<VatBreakdown> billed) {
        OrderLink order = content.order();
        if (order == null) {
            return List.of();
        }
        List<VatBreakdown> taken = proformas.openOfOrder(order.orderId(), id).stream()
                .filter(other ->
                        Objects.equals(other.currency(), content.billing().currency()))
                .flatMap(other -> other.rates().stream())
                .toList();
        return AdvanceCalculation.fits(billed, taken) ? taken : List.of();
    }
}
