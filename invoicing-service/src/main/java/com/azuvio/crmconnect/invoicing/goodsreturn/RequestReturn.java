package com.azuvio.crmconnect.invoicing.goodsreturn;

import com.azuvio.crmconnect.invoicing.calculation.Creditable;
import com.azuvio.crmconnect.invoicing.creditnote.DraftCreditNote;
import com.azuvio.crmconnect.invoicing.creditnote.ReadCreditNote;
import com.azuvio.crmconnect.invoicing.document.CorrectionReason;
import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.ItemKind;
import com.azuvio.crmconnect.invoicing.invoice.Invoice;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceRefusals;
import com.azuvio.crmconnect.invoicing.invoice.Invoices;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the warehouse to expect goods of an issued invoice (S44). Held: the invoice, so that returns do not expect the same goods twice. */
@Component
public class RequestReturn {

    private final GoodsReturns returns;
    private final Invoices invoices;
    private final ReadCreditNote credits;
    private final DraftCreditNote crediting;
    private final CompanyCalendar calendar;

    RequestReturn(
            GoodsReturns returns,
            Invoices invoices,
            ReadCreditNote credits,
            DraftCreditNote crediting,
            CompanyCalendar calendar) {
        this.returns = returns;
        this.invoices = invoices;
        this.credits = credits;
        this.crediting = crediting;
        this.calendar = calendar;
    }

    /**
     * @param reason why the goods come back; printed on the credit notes
     * @return id of the return
     * @throws Refusal 409 {@code original-not-issued}; 422 {@code return-invalid} with the fields
     */
    @Transactional
    public UUID request(UUID originalId, String reason, CreditPolicy policy, Quantities expected, String by) {
        Invoice original = invoices.lock(originalId).orElseThrow(() -> InvoiceRefusals.notFound(originalId));
        List<GoodsReturn> others = returns.ofOriginal(originalId);
        List<ReturnLine> lines = lines(credits.creditable(originalId), others, expected);
        UUID creditNoteId = policy == CreditPolicy.NOW
                ? crediting.draft(originalId, CorrectionReason.RETURN, reason, expected.wanted(), by)
                : null;
        ReturnedInvoice billed = new ReturnedInvoice(
                originalId,
                original.receivable().number(),
                original.orderId(),
                original.clientId(),
                original.clientName());
        String number = billed.originalNumber() + "/R" + (others.size() + 1);
        return returns.save(new GoodsReturn(number, billed, reason, creditNoteId, lines, calendar.now(), by))
                .id();
    }

    private static List<ReturnLine> lines(Creditable left, List<GoodsReturn> others, Quantities expected) {
        Refusal refusal = ReturnRefusals.invalid();
        List<ReturnLine> lines = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < expected.lines().size(); i++) {
            Quantities.OfLine wanted = expected.lines().get(i);
            String path = "lines[" + i + "]";
            DocumentLine billed = goods(left, wanted.position());
            if (billed == null || !seen.add(wanted.position())) {
                refusal.field(path + ".position", "position-unknown", "a line of goods of the invoice, once");
                continue;
            }
            BigDecimal most = returnable(left, others, wanted.position());
            if (wanted.quantity().compareTo(most) > 0) {
                String printed = most.stripTrailingZeros().toPlainString();
                refusal.field(path + ".quantity", "quantity-exceeds", "at most " + printed + " can come back");
            } else {
                lines.add(line(billed, wanted));
            }
        }
        if (!refusal.fields().isEmpty() || lines.isEmpty()) {
            throw refusal;
        }
        return lines;
    }

    /** What was billed less what other returns claim, and not more than what is left to credit. */
    private static BigDecimal returnable(Creditable left, List<GoodsReturn> others, int position) {
        Creditable.Left of = left.at(position).orElseThrow();
        BigDecimal claimed =
                others.stream().map(other -> other.claimed(position)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return of.of().quantity().subtract(claimed).min(of.quantity()).max(BigDecimal.ZERO);
    }

    private static @Nullable DocumentLine goods(Creditable left, int position) {
        return left.at(position)
                .map(of -> of.of().line())
                .filter(line -> line.kind() == ItemKind.GOODS)
                .orElse(null);
    }

    private static ReturnLine line(DocumentLine billed, Quantities.OfLine wanted) {
        return new ReturnLine(
                wanted.position(),
                billed.orderLineId(),
                billed.itemCode(),
                billed.description(),
                billed.unitCode(),
                wanted.quantity(),
                BigDecimal.ZERO.setScale(ReturnLine.QUANTITY_SCALE));
    }
}
