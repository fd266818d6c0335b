package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.ExemptionReason;
import com.azuvio.crmconnect.invoicing.document.ItemKind;
import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.invoicing.document.Shipping;
import com.azuvio.crmconnect.invoicing.document.VatCategory;
import com.azuvio.crmconnect.invoicing.document.VatClass;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * An invoice of the old system as far as it is open (D16). Here it is worth what is open: what was paid before is no money that this system has seen, and
 * its VAT was declared by the old one.
 *
 * @param total what it came to in the old system; {@code open} what of it is unpaid, more than zero
 */
public record OpeningInvoice(String number, LocalDate issuedOn, LocalDate dueOn, Buyer buyer, Money total, Money open) {

    /** Its VAT is none of ours. */
    static final LineVat VAT = LineVat.untaxed(
            VatCategory.O,
            new ExemptionReason(
                    "VATEX-EU-O",
                    "Opening balance: the VAT is that of the earlier document",
                    "Sold inițial: TVA este cea din documentul anterior"));

    ManualDraft content() {
        DocumentLine line = new DocumentLine(
                1,
                null,
                null,
                "Opening balance of " + number + ", " + total,
                ItemKind.SERVICE,
                VatClass.EXEMPT,
                "C62",
                BigDecimal.ONE,
                open.amount(),
                BigDecimal.ZERO);
        return new ManualDraft(
                buyer.clientId(),
                issuedOn,
                null,
                new BillingContent(
                        open.currency(), Shipping.NONE, null, null, null, List.of(line), null, null, List.of(), null),
                null);
    }
}
