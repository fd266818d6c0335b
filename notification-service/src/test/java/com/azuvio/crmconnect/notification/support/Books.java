package com.azuvio.crmconnect.notification.support;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What payment-service and invoicing-service know, in one place: money is recorded first, is on its way to its document, and
 * is applied after that. Each question is answered with what is so at that moment.
 */
public final class Books {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<UUID, Document> documents = new LinkedHashMap<>();
    private final Map<UUID, Map<String, BigDecimal>> unapplied = new LinkedHashMap<>();
    private boolean paymentsAway;
    private boolean invoicingAway;

    /** A document of one client. */
    public static final class Document {

        public final UUID id = UUID.randomUUID();
        public final UUID client;
        public final String number;
        private final LocalDate dueOn;
        private final boolean delivered;
        private boolean requested;
        private boolean applied;
        private volatile @Nullable Instant paidAt;

        private Document(UUID client, String number, LocalDate dueOn, boolean delivered) {
            this.client = client;
            this.number = number;
            this.dueOn = dueOn;
            this.delivered = delivered;
        }

        /** When its money came into the system. */
        public @Nullable Instant paidAt() {
            return paidAt;
        }
    }

    public synchronized Document invoice(UUID client, String number, LocalDate dueOn, boolean delivered) {
        Document document = new Document(client, number, dueOn, delivered);
        documents.put(document.id, document);
        return document;
    }

    /** The whole amount comes in and is on its way to the document. */
    public synchronized void pay(Document document, Clock clock) {
        if (document.paidAt == null) {
            document.paidAt = clock.instant();
            document.requested = true;
        }
    }

    /** What is on its way arrives. */
    public synchronized void applyAll() {
        documents.values().stream().filter(document -> document.requested).forEach(document -> {
            document.requested = false;
            document.applied = true;
        });
    }

    /** Money of the client that is on no document: {@code free}, {@code requested} or {@code attributedBankLines}. */
    public synchronized void hold(UUID client, String part, String amount) {
        unapplied.computeIfAbsent(client, id -> new LinkedHashMap<>()).put(part, new BigDecimal(amount));
    }

    public synchronized void away(boolean payments, boolean invoicing) {
        paymentsAway = payments;
        invoicingAway = invoicing;
    }

    /** Null while payment-service is away. */
    synchronized byte @Nullable [] unappliedMoney(UUID client) {
        if (paymentsAway) {
            return null;
        }
        BigDecimal requested = documents.values().stream()
                .filter(document -> document.client.equals(client) && document.requested)
                .map(document -> new BigDecimal("100.00"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<String, BigDecimal> held = unapplied.getOrDefault(client, Map.of());
        Map<String, Object> balance = new LinkedHashMap<>();
        balance.put("currency", "EUR");
        balance.put("free", money(held.getOrDefault("free", BigDecimal.ZERO)));
        balance.put("requested", money(requested.add(held.getOrDefault("requested", BigDecimal.ZERO))));
        balance.put("attributedBankLines", money(held.getOrDefault("attributedBankLines", BigDecimal.ZERO)));
        return json(Map.of("clientId", client.toString(), "balances", List.of(balance)));
    }

    /** Null while invoicing-service is away. */
    synchronized byte @Nullable [] openDocuments(UUID client) {
        if (invoicingAway) {
            return null;
        }
        List<Object> open = new ArrayList<>();
        documents.values().stream()
                .filter(document -> document.client.equals(client) && !document.applied)
                .forEach(document -> open.add(Map.of(
                        "documentId", document.id.toString(),
                        "documentType", "INVOICE",
                        "number", document.number,
                        "issuedOn", document.dueOn.minusDays(30).toString(),
                        "dueOn", document.dueOn.toString(),
                        "total", money(new BigDecimal("100.00")),
                        "remaining", money(new BigDecimal("100.00")),
                        "delivered", document.delivered)));
        return json(Map.of("clientId", client.toString(), "documents", open));
    }

    private static Map<String, String> money(BigDecimal amount) {
        return Map.of("amount", amount.setScale(2).toPlainString(), "currency", "EUR");
    }

    private static byte[] json(Object value) {
        return JSON.writeValueAsString(value).getBytes(StandardCharsets.UTF_8);
    }
}
