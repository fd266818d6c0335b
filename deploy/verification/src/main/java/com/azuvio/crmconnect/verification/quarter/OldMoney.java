package com.azuvio.crmconnect.verification.quarter;

import com.azuvio.crmconnect.verification.demo.Workplace;
import com.azuvio.crmconnect.verification.quarter.OldInvoice.Fate;
import com.azuvio.crmconnect.verification.stack.Amount;
import com.azuvio.crmconnect.verification.stack.Parallel;
import com.azuvio.crmconnect.verification.stack.Patience;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What clients paid before today, by the days on which it arrived (S62 to S65). */
final class OldMoney {

    private static final int TOGETHER_DAYS_MAX = 7;
    private static final int PARTS = 3;

    private final Workplace workplace;
    private final Map<String, String> ids;

    /** @param ids of the documents by their numbers */
    OldMoney(Workplace workplace, Map<String, String> ids) {
        this.workplace = workplace;
        this.ids = ids;
    }

    void record(List<OldInvoice> invoices) {
        List<Receipt> receipts = new ArrayList<>(together(invoices));
        for (OldInvoice invoice : invoices) {
            Amount third = OldBooks.part(invoice.open(), PARTS);
            switch (invoice.fate()) {
                case PAID_TWICE -> {
                    receipts.add(receipt(invoice, earlier(invoice), third, third));
                    Amount rest = invoice.open().minus(third);
                    receipts.add(receipt(invoice, invoice.paidOn(), rest, rest));
                }
                case PAID_IN_PART -> receipts.add(receipt(invoice, invoice.paidOn(), third, third));
                case PAID_TOO_MUCH -> {
                    Amount more = Amount.of("25.00", invoice.open().currency());
                    receipts.add(
                            receipt(invoice, invoice.paidOn(), invoice.open().plus(more), invoice.open()));
                }
                case UNPAID, PAID, ON_STATEMENT -> {}
            }
        }
        Parallel.map(receipts, this::post);
        awaitAnswers();
        workplace
                .report()
                .step(
                        "Money of the quarter",
                        "%d receipts of %d invoices"
                                .formatted(
                                        receipts.size(),
                                        receipts.stream()
                                                .flatMap(receipt -> receipt.allocations().stream())
                                                .map(Receipt.Allocation::documentId)
                                                .distinct()
                                                .count()));
    }

    /** A client that pays two invoices within a week pays them by one transfer. */
    private List<Receipt> together(List<OldInvoice> invoices) {
        Map<String, Receipt> last = new HashMap<>();
        List<Receipt> receipts = new ArrayList<>();
        List<OldInvoice> paid = invoices.stream()
                .filter(invoice -> invoice.isOf(Fate.PAID))
                .sorted(Comparator.comparing(OldInvoice::paidOn).thenComparing(OldInvoice::number))
                .toList();
        for (OldInvoice invoice : paid) {
            Receipt before = last.get(invoice.client().id());
            Receipt own = receipt(invoice, invoice.paidOn(), invoice.open(), invoice.open());
            if (before != null
                    && !before.receivedOn().plusDays(TOGETHER_DAYS_MAX).isBefore(invoice.paidOn())
                    && !before.receivedOn().isBefore(invoice.issuedOn())) {
                receipts.remove(before);
                own = before.with(own);
            }
            receipts.add(own);
            last.put(invoice.client().id(), own);
        }
        return receipts;
    }

    private static LocalDate earlier(OldInvoice invoice) {
        return Collections.max(List.of(invoice.issuedOn(), invoice.paidOn().minusDays(11)));
    }

    private Receipt receipt(OldInvoice invoice, LocalDate on, Amount amount, Amount allocated) {
        String id = Optional.ofNullable(ids.get(invoice.number())).orElseThrow();
        return Receipt.of(invoice.client(), amount, on, invoice.number(), Map.of(id, allocated));
    }

    private int post(Receipt receipt) {
        workplace.financeManager().post("/payments", receipt.body()).expect(201);
        return 1;
    }

    private void awaitAnswers() {
        Patience.until("Booking every allocation", () -> {
            String waiting = workplace.financeManager().all("/payments").stream()
                    .filter(payment -> !Amount.of(payment.at("/requested")).isZero())
                    .map(payment -> payment.at("/number").asString())
                    .collect(Collectors.joining(", "));
            return waiting.isEmpty() ? Optional.empty() : Optional.of(waiting + " wait for an answer");
        });
    }
}
