package com.azuvio.crmconnect.gateway.hint;

import java.util.List;
import java.util.Map;

/**
 * The kinds of things whose screens an event makes old. Where the event's data alone say which kind it is (a mailed
 * document may be an invoice, a note or a proforma), all of them are named: screens of the others have nothing to ask.
 */
final class EventThings {

    /** By topic, for every type that does not stand below, also for types that are new. */
    private static final Map<String, List<String>> OF_TOPICS = Map.of(
            "sales.order", List.of("order"),
            "sales.order-intake-result", List.of("intake-rejection"),
            "sales.warehouse", List.of("order", "return"),
            "sales.item", List.of("item"),
            "sales.invoice", List.of("invoice"),
            "sales.payment", List.of("payment"),
            "sales.client", List.of("client"),
            "sales.notification", List.of("message"));

    private static final List<String> DOCUMENTS = List.of("invoice", "credit-note", "debit-note", "proforma");
    private static final List<String> ALLOCATED = List.of("payment", "allocation", "invoice", "proforma", "surplus");
    private static final List<String> WRITTEN_OFF = List.of("write-off", "invoice", "payment");

    private static final Map<String, List<String>> OF_TYPES = Map.ofEntries(
            Map.entry("sales.order.proforma-requested", List.of("order", "proforma-request")),
            Map.entry("sales.invoice.credit-note-issued", List.of("credit-note", "invoice", "surplus")),
            Map.entry("sales.invoice.debit-note-issued", List.of("debit-note", "invoice")),
            Map.entry("sales.invoice.proforma-issued", List.of("proforma", "proforma-request")),
            Map.entry("sales.invoice.ready-to-send", DOCUMENTS),
            Map.entry("sales.invoice.delivered", DOCUMENTS),
            Map.entry("sales.invoice.receivable-changed", DOCUMENTS),
            Map.entry("sales.invoice.return-requested", List.of("return")),
            Map.entry("sales.invoice.allocation-applied", ALLOCATED),
            Map.entry("sales.invoice.allocation-refused", ALLOCATED),
            Map.entry("sales.invoice.allocation-released", ALLOCATED),
            Map.entry("sales.invoice.allocation-release-refused", ALLOCATED),
            Map.entry("sales.invoice.write-off-booked", WRITTEN_OFF),
            Map.entry("sales.invoice.write-off-refused", WRITTEN_OFF),
            Map.entry("sales.invoice.write-off-undone", WRITTEN_OFF),
            Map.entry("sales.payment.refunded", List.of("refund", "payment", "surplus")),
            Map.entry("sales.payment.written-off", WRITTEN_OFF),
            Map.entry("sales.payment.write-off-undone", WRITTEN_OFF),
            Map.entry("sales.payment.free-money-written-off", WRITTEN_OFF),
            Map.entry("sales.notification.reminder-sent", List.of("message", "reminder")));

    private EventThings() {}

    /** @param type without its version */
    static List<String> of(String topic, String type) {
        List<String> ofType = OF_TYPES.get(type);
        return ofType == null ? OF_TOPICS.getOrDefault(topic, List.of()) : ofType;
    }
}
