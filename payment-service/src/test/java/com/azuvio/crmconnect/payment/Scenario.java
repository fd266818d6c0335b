package com.azuvio.crmconnect.payment;

import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import com.azuvio.crmconnect.starter.test.EventProbe;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What upstream owners tell and what people do, in the words of the business. Amounts are in EUR unless said otherwise. */
public final class Scenario {

    /** What is wanted for a document, as in a request. */
    public record Wish(UUID documentId, Map<String, Object> amount) {}

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Api api;
    private final EventProbe events;

    public Scenario(Api api, EventProbe events) {
        this.api = api.as("sales-admin");
        this.events = events;
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Bucharest"));
    }

    public static Map<String, Object> eur(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    public static Map<String, Object> money(String amount, String currency) {
        return Map.of("amount", amount, "currency", currency);
    }

    /** A client that payments know already. */
    public UUID aClient() {
        UUID id = UuidV7.next();
        tellClient(id, 1, "Client " + id, true);
        UUID invoice = anInvoice(id, "0.01");
        await().atMost(SOON).until(() -> openDocument(id, invoice), document -> document.has("clientName"));
        return id;
    }

    public void tellClient(UUID id, long revision, String name, boolean active) {
        events.publish(
                "sales.client.changed.v1",
                id.toString(),
                id.toString(),
                revision,
                Map.of("clientId", id, "number", "C-000042", "name", name, "active", active));
    }

    /** An issued invoice that is told and known. */
    public UUID anInvoice(UUID clientId, String total) {
        UUID id = UuidV7.next();
        tellDocument(document(id, clientId, total, total), 1);
        await().atMost(SOON).until(() -> openDocument(clientId, id), document -> !document.isMissingNode());
        return id;
    }

    public Map<String, Object> document(UUID id, UUID clientId, String total, String remaining) {
        return new LinkedHashMap<>(Map.of(
                "documentId",
                id,
                "documentType",
                "INVOICE",
                "number",
                "INV-" + id,
                "clientId",
                clientId,
                "issuedOn",
                today().minusDays(10),
                "dueOn",
                today().plusDays(20),
                "total",
                eur(total),
                "remaining",
                eur(remaining),
                "paymentStatus",
                "UNPAID",
                "delivered",
                true));
    }

    public void tellDocument(Map<String, Object> document, long revision) {
        events.publish(
                "sales.invoice.receivable-changed.v1",
                String.valueOf(document.get("clientId")),
                String.valueOf(document.get("documentId")),
                revision,
                document);
    }

    public JsonNode openDocument(UUID clientId, UUID documentId) {
        return api.get("/open-documents?limit=200&clientId=" + clientId)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("documentId").asString().equals(documentId.toString()))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    public void awaitOpen(UUID clientId, UUID documentId, String remaining) {
        await().atMost(SOON)
                .until(() -> amount(openDocument(clientId, documentId).path("remaining")), remaining::equals);
    }

    public static Wish allocation(UUID documentId, String amount) {
        return new Wish(documentId, eur(amount));
    }

    /** The body of a receipt in cash that arrived today. */
    public static Map<String, Object> receipt(UUID clientId, String amount, Wish... allocations) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("clientId", clientId);
        body.put("amount", eur(amount));
        body.put("receivedOn", today());
        body.put("modeCode", "CASH");
        body.put("allocations", List.of(allocations));
        return body;
    }

    public JsonNode pay(UUID clientId, String amount, Wish... allocations) {
        return record(receipt(clientId, amount, allocations)).expect(201).json();
    }

    public ApiResponse record(Map<String, Object> receipt) {
        return api.post("/payments", receipt);
    }

    public ApiResponse allocate(String paymentId, UUID documentId, String amount) {
        return api.post("/payments/" + paymentId + "/allocations", allocation(documentId, amount));
    }

    public ApiResponse release(String allocationId) {
        return api.post("/allocations/" + allocationId + "/release", Map.of("reason", "wrong invoice"));
    }

    public ApiResponse reverse(String paymentId) {
        return api.post("/payments/" + paymentId + "/reverse", Map.of("reversedOn", today(), "reason", "no cover"));
    }

    public JsonNode payment(String id) {
        return api.get("/payments/" + id).expect(200).json();
    }

    public JsonNode awaitPayment(String id, Predicate<JsonNode> matches) {
        return await().atMost(SOON).until(() -> payment(id), matches);
    }

    /** Invoicing applied an allocation of this payment, as it says in its event. */
    public void tellApplied(JsonNode payment, JsonNode allocation, String applied) {
        Map<String, Object> data = answer(payment, allocation);
        data.put("requested", eur(allocation.path("requested").path("amount").asString()));
        data.put("applied", eur(applied));
        data.put("remaining", eur("0.00"));
        data.put("appliedAt", "2026-03-10T09:15:30Z");
        tell("sales.invoice.allocation-applied.v1", payment, allocation, data);
    }

    public void tellRefused(JsonNode payment, JsonNode allocation) {
        Map<String, Object> data = answer(payment, allocation);
        data.put("reason", "nothing-open");
        tell("sales.invoice.allocation-refused.v1", payment, allocation, data);
    }

    public void tellReleased(JsonNode payment, JsonNode allocation, String released, String cause) {
        Map<String, Object> data = answer(payment, allocation);
        data.put("released", eur(released));
        data.put("remaining", eur(released));
        data.put("cause", cause);
        tell("sales.invoice.allocation-released.v1", payment, allocation, data);
    }

    /** The receipt of an advance bounced; a document that had used it is open again. */
    public void tellAdvanceReleased(
            JsonNode payment, JsonNode allocation, String released, UUID reopened, String remaining) {
        Map<String, Object> data = answer(payment, allocation);
        data.put("released", eur(released));
        data.put("remaining", eur(released));
        data.put("cause", "REVERSAL");
        data.put("reopened", List.of(Map.of("documentId", reopened, "remaining", eur(remaining))));
        tell("sales.invoice.allocation-released.v1", payment, allocation, data);
    }

    public void tellReleaseRefused(JsonNode payment, JsonNode allocation) {
        Map<String, Object> data = answer(payment, allocation);
        data.put("reason", "consumed by INV-7");
        tell("sales.invoice.allocation-release-refused.v1", payment, allocation, data);
    }

    private static Map<String, Object> answer(JsonNode payment, JsonNode allocation) {
        return new LinkedHashMap<>(Map.of(
                "allocationId", allocation.path("allocationId").asString(),
                "paymentId", payment.path("id").asString(),
                "documentId", allocation.path("documentId").asString(),
                "clientId", payment.path("clientId").asString()));
    }

    private void tell(String type, JsonNode payment, JsonNode allocation, Map<String, Object> data) {
        events.publish(
                type,
                payment.path("clientId").asString(),
                allocation.path("documentId").asString(),
                1,
                data);
    }

    /** A payment whose one allocation is applied in full. */
    public JsonNode anAppliedPayment(UUID clientId, String amount, UUID documentId, String applied) {
        JsonNode payment = pay(clientId, amount, allocation(documentId, applied));
        tellApplied(payment, payment.path("allocations").path(0), applied);
        return awaitPayment(
                payment.path("id").asString(),
                now -> now.path("allocations").path(0).path("status").asString().equals("APPLIED"));
    }

    public static String amount(JsonNode money) {
        return money.path("amount").asString();
    }

    public static String id(JsonNode payment) {
        return payment.path("id").asString();
    }

    public static JsonNode allocationOf(JsonNode payment) {
        return payment.path("allocations").path(0);
    }

    /** applied, requested, reversed and free, in this order. */
    public static List<String> funds(JsonNode payment) {
        List<String> parts = new ArrayList<>();
        for (String part : List.of("applied", "requested", "reversed", "free")) {
            parts.add(amount(payment.path(part)));
        }
        return parts;
    }
}
