package com.azuvio.crmconnect.client.account.web;

import com.azuvio.crmconnect.starter.test.EventProbe;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What invoicing-service and payment-service tell of one client. */
public record Upstream(EventProbe events, UUID clientId) {

    public String path() {
        return "/clients/" + clientId;
    }

    public UUID issues(String documentType, String total, String currency, String day) {
        var invoice = UUID.randomUUID();
        issues(invoice, documentType, total, currency, day);
        return invoice;
    }

    public void issues(UUID invoice, String documentType, String total, String currency, String day) {
        tell(
                "sales.invoice.issued.v1",
                invoice,
                1,
                Map.of(
                        "invoiceId",
                        invoice,
                        "documentType",
                        documentType,
                        "series",
                        "A",
                        "number",
                        "A-1",
                        "clientId",
                        clientId,
                        "issuedOn",
                        day,
                        "taxPoint",
                        day,
                        "dueOn",
                        day,
                        "total",
                        money(total, currency)));
    }

    public void issuesCreditNote(UUID original, String total, String day) {
        var note = UUID.randomUUID();
        tell(
                "sales.invoice.credit-note-issued.v1",
                note,
                1,
                Map.of(
                        "creditNoteId",
                        note,
                        "number",
                        "C-1",
                        "clientId",
                        clientId,
                        "originalId",
                        original,
                        "issuedOn",
                        day,
                        "total",
                        money(total, "EUR")));
    }

    public void issuesDebitNote(UUID original, String total, String day) {
        var note = UUID.randomUUID();
        tell(
                "sales.invoice.debit-note-issued.v1",
                note,
                1,
                Map.of(
                        "debitNoteId",
                        note,
                        "number",
                        "D-1",
                        "clientId",
                        clientId,
                        "originalId",
                        original,
                        "issuedOn",
                        day,
                        "dueOn",
                        day,
                        "total",
                        money(total, "EUR")));
    }

    public void owes(
            UUID document, String type, String total, String remaining, String status, String dueOn, long revision) {
        tell(
                "sales.invoice.receivable-changed.v1",
                document,
                revision,
                Map.ofEntries(
                        Map.entry("documentId", document),
                        Map.entry("documentType", type),
                        Map.entry("number", "A-1"),
                        Map.entry("clientId", clientId),
                        Map.entry("issuedOn", "2026-02-01"),
                        Map.entry("dueOn", dueOn),
                        Map.entry("total", money(total, "EUR")),
                        Map.entry("remaining", money(remaining, "EUR")),
                        Map.entry("paymentStatus", status),
                        Map.entry("delivered", true),
                        Map.entry("paymentReference", "RF18539007547034")));
    }

    public UUID pays(String amount, String currency, String day) {
        var payment = UUID.randomUUID();
        tell(
                "sales.payment.recorded.v1",
                payment,
                1,
                Map.of(
                        "paymentId",
                        payment,
                        "number",
                        "P-1",
                        "clientId",
                        clientId,
                        "amount",
                        money(amount, currency),
                        "receivedOn",
                        day,
                        "modeCode",
                        "CASH",
                        "recordedBy",
                        "ana"));
        return payment;
    }

    public void bounces(UUID payment, String amount, String day) {
        tell(
                "sales.payment.reversed.v1",
                payment,
                2,
                Map.of(
                        "paymentId",
                        payment,
                        "number",
                        "P-1",
                        "clientId",
                        clientId,
                        "amount",
                        money(amount, "EUR"),
                        "reversedOn",
                        day,
                        "reason",
                        "returned by the bank"));
    }

    public void isRefunded(String amount, String day) {
        var refund = UUID.randomUUID();
        tell(
                "sales.payment.refunded.v1",
                refund,
                1,
                Map.of(
                        "refundId",
                        refund,
                        "paymentId",
                        UUID.randomUUID(),
                        "clientId",
                        clientId,
                        "amount",
                        money(amount, "EUR"),
                        "refundedOn",
                        day));
    }

    public UUID isForgiven(UUID document, String amount, String day) {
        var writeOff = UUID.randomUUID();
        tell(
                "sales.payment.written-off.v1",
                writeOff,
                1,
                Map.of(
                        "writeOffId",
                        writeOff,
                        "documentId",
                        document,
                        "clientId",
                        clientId,
                        "amount",
                        money(amount, "EUR"),
                        "on",
                        day));
        return writeOff;
    }

    /** Free money is written off, which is undone on the next day; the write-off of a document is undone as well. */
    void isForgivenAndNot(UUID document, UUID documentsWriteOff, String amount, String day, String nextDay) {
        var writeOff = UUID.randomUUID();
        var base = Map.<String, Object>of("clientId", clientId, "amount", money(amount, "EUR"));
        tell(
                "sales.payment.free-money-written-off.v1",
                writeOff,
                1,
                with(base, Map.of("writeOffId", writeOff, "paymentId", UUID.randomUUID(), "on", day)));
        tell(
                "sales.payment.write-off-undone.v1",
                writeOff,
                2,
                with(base, Map.of("writeOffId", writeOff, "of", "FREE_MONEY", "on", nextDay)));
        tell(
                "sales.payment.write-off-undone.v1",
                documentsWriteOff,
                2,
                with(
                        base,
                        Map.of(
                                "writeOffId",
                                documentsWriteOff,
                                "of",
                                "OPEN_AMOUNT",
                                "documentId",
                                document,
                                "on",
                                nextDay)));
    }

    private static Map<String, Object> with(Map<String, Object> some, Map<String, Object> more) {
        var all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    private void tell(String type, UUID subject, long revision, Map<String, Object> data) {
        events.publish(type, clientId.toString(), subject.toString(), revision, data);
    }

    private static Map<String, Object> money(String amount, String currency) {
        return Map.of("amount", amount, "currency", currency);
    }
}
