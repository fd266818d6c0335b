package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.InvoicePeriod;
import com.azuvio.crmconnect.invoicing.document.ItemKind;
import com.azuvio.crmconnect.invoicing.document.Shipping;
import com.azuvio.crmconnect.invoicing.document.VatClass;
import com.azuvio.crmconnect.invoicing.order.Confirmation;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a draft bills: the input of its determination.
 *
 * @param freight of an order; zero otherwise
 * @param paymentTermsDays instead of the client's
 * @param advances what it bills or deducts of advances; absent where there are none
 */
record DraftContent(
        Currency currency,
        List<DocumentLine> lines,
        Shipping shipping,
        LocalDate taxPoint,
        Money discount,
        Money freight,
        VatClass freightVatClass,
        List<BilledCharge> charges,
        @Nullable InvoicePeriod period,
        @Nullable Integer paymentTermsDays,
        @Nullable AdvanceShare advances) {

    static DraftContent of(Confirmation confirmation) {
        return new DraftContent(
                confirmation.currency(),
                confirmation.lines(),
                confirmation.shipping(),
                confirmation.taxPoint(),
                confirmation.discount(),
                confirmation.freight(),
                confirmation.freightVatClass(),
                List.of(),
                null,
                null,
                null);
    }

    DraftContent with(@Nullable AdvanceShare share) {
        return new DraftContent(
                currency,
                lines,
                shipping,
                taxPoint,
                discount,
                freight,
                freightVatClass,
                charges,
                period,
                paymentTermsDays,
                share);
    }

    /** Freight shares the fate of the goods that it carries. */
    ItemKind freightKind() {
        return lines.stream().anyMatch(line -> line.kind() == ItemKind.GOODS) ? ItemKind.GOODS : ItemKind.SERVICE;
    }
}
