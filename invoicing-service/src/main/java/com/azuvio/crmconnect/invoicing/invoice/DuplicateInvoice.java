package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.Shipping;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a draft for today of what any invoice bills. Its order, its period and the client's order number are of the original alone. */
@Component
public class DuplicateInvoice {

    private static final String FREIGHT = "Freight";

    private final Invoices invoices;
    private final DraftManually drafting;
    private final CompanyCalendar calendar;

    DuplicateInvoice(Invoices invoices, DraftManually drafting, CompanyCalendar calendar) {
        this.invoices = invoices;
        this.drafting = drafting;
        this.calendar = calendar;
    }

    /** @return id of the draft */
    @Transactional
    public UUID duplicate(UUID id) {
        Invoice original = invoices.findById(id).orElseThrow(() -> InvoiceRefusals.notFound(id));
        LocalDate today = calendar.today();
        return drafting.draft(new ManualDraft(original.clientId(), today, null, copy(original.body(), today), null));
    }

    private static BillingContent copy(DocumentBody body, LocalDate today) {
        DraftContent content = body.content();
        Particulars particulars = body.particulars();
        Shipping shipping = content.shipping();
        return new BillingContent(
                content.currency(),
                new Shipping(
                        shipping.fromCountry(),
                        shipping.toName(),
                        shipping.to(),
                        shipping.deliveredOn() == null ? null : today),
                particulars.buyerReference(),
                null,
                particulars.notes(),
                lines(content),
                particulars.discountPercent(),
                particulars.discountPercent() == null ? content.discount() : null,
                charges(content),
                particulars.paymentTermsDays());
    }

    /** Deductions, which the system alone makes, belong to the original. */
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
