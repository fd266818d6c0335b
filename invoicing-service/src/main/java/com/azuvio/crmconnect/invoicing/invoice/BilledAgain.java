package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.Shipping;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a document bills, as a person would enter it anew: freight becomes a charge, deductions that only the system makes are left out. */
final class BilledAgain {

    /** The word of both languages, since it becomes the text of an entered charge. */
    private static final String FREIGHT = "Transport";

    private BilledAgain() {}

    static BillingContent of(DocumentBody body, Shipping shipping, @Nullable String clientOrderNumber) {
        DraftContent content = body.content();
        Particulars particulars = body.particulars();
        return new BillingContent(
                content.currency(),
                shipping,
                particulars.buyerReference(),
                clientOrderNumber,
                particulars.notes(),
                lines(content),
                particulars.discountPercent(),
                particulars.discountPercent() == null ? content.discount() : null,
                charges(content),
                particulars.paymentTermsDays());
    }

    private static List<DocumentLine> lines(DraftContent content) {
        List<DocumentLine> sold = content.lines().stream()
                .filter(line -> line.quantity().signum() > 0)
                .toList();
        return IntStream.range(0, sold.size())
                .mapToObj(index -> ofNoOrder(sold.get(index), index + 1))
                .toList();
    }

    private static DocumentLine ofNoOrder(DocumentLine line, int position) {
        return new DocumentLine(
                position,
                null,
                line.itemCode(),
                line.description(),
                line.kind(),
                line.vatClass(),
                line.unitCode(),
                line.quantity(),
                line.unitPrice(),
                line.discountPercent(),
                line.discountAmount());
    }

    private static List<BilledCharge> charges(DraftContent content) {
        List<BilledCharge> charges = new ArrayList<>();
        if (!content.freight().isZero()) {
            charges.add(new BilledCharge(FREIGHT, content.freight(), content.freightVatClass()));
        }
        charges.addAll(content.charges());
        return charges;
    }
}
