package com.azuvio.crmconnect.invoicing;

import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.test.Contracts;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The owners that this service listens to; what they say starts from their own examples and is held against their contracts. */
public class Upstream {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CONFIRMED = "sales.order.confirmed.v1";
    private static final String CLIENT = "sales.client.changed.v1";

    private final EventProbe events;
    private final CompanyCalendar calendar;

    static {
        // A busy build machine takes longer than Awaitility's ten seconds now and then.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    Upstream(EventProbe events, CompanyCalendar calendar) {
        this.events = events;
        this.calendar = calendar;
    }

    /** A Romanian business with complete data. */
    public ObjectNode client(UUID clientId) {
        ObjectNode client = (ObjectNode) JSON.readTree(Contracts.example(CLIENT));
        client.put("clientId", clientId.toString());
        client.remove("peppolEndpoint"); // of few clients
        return client;
    }

    public UUID clientIsKnown() {
        UUID clientId = UuidV7.next();
        clientChanged(clientId, 1, client -> {});
        return clientId;
    }

    public void clientChanged(UUID clientId, long revision, Consumer<ObjectNode> change) {
        ObjectNode client = client(clientId);
        change.accept(client);
        publish(CLIENT, clientId, clientId, revision, client);
    }

    /** One line of goods: 2 × 50.00 EUR at the standard rate, delivered today inside Romania. */
    public ObjectNode confirmation(UUID orderId, int number, UUID clientId) {
        ObjectNode confirmation = (ObjectNode) JSON.readTree(Contracts.example(CONFIRMED));
        confirmation.put("orderId", orderId.toString());
        confirmation.put("confirmationNumber", number);
        confirmation.put("clientId", clientId.toString());
        confirmation.put("confirmedAt", calendar.now().toString());
        confirmation.put("taxPoint", calendar.today().toString());
        confirmation.put("deliveredOn", calendar.today().toString());
        confirmation.set("discount", money("0.00"));
        confirmation.set("freight", money("0.00"));
        ObjectNode address = (ObjectNode) confirmation.path("shipTo").path("address");
        address.put("city", "Iași")
                .put("region", "RO-IS")
                .put("postalCode", "700028")
                .put("country", "RO");
        ObjectNode line = (ObjectNode) confirmation.path("lines").path(0);
        line.put("lineId", UuidV7.next().toString());
        line.put("quantity", "2.000").put("unitPrice", "50.0000").put("discountPercent", "0");
        return confirmation;
    }

    public UUID orderIsConfirmed(UUID clientId) {
        return orderIsConfirmed(clientId, confirmation -> {});
    }

    public UUID orderIsConfirmed(UUID clientId, Consumer<ObjectNode> change) {
        UUID orderId = UuidV7.next();
        ObjectNode confirmation = confirmation(orderId, 1, clientId);
        change.accept(confirmation);
        publish(CONFIRMED, orderId, orderId, 1, confirmation);
        return orderId;
    }

    public void publishConfirmation(ObjectNode confirmation) {
        UUID orderId = UUID.fromString(confirmation.path("orderId").asString());
        publish(CONFIRMED, orderId, orderId, 1, confirmation);
    }

    /** An account executive asks for 30 % of an order in advance. Returns the request's id. */
    public UUID proformaIsRequested(UUID orderId, UUID clientId) {
        String type = "sales.order.proforma-requested.v1";
        UUID requestId = UuidV7.next();
        ObjectNode request = (ObjectNode) JSON.readTree(Contracts.example(type));
        request.put("requestId", requestId.toString());
        request.put("orderId", orderId.toString());
        request.put("clientId", clientId.toString());
        publish(type, orderId, orderId, 2, request);
        return requestId;
    }

    public void orderIsCancelled(UUID orderId) {
        String type = "sales.order.cancelled.v1";
        ObjectNode cancelled = (ObjectNode) JSON.readTree(Contracts.example(type));
        cancelled.put("orderId", orderId.toString());
        publish(type, orderId, orderId, 3, cancelled);
    }

    public void deliveryIsCompleted(UUID orderId) {
        String type = "sales.order.delivery-completed.v1";
        ObjectNode completed = (ObjectNode) JSON.readTree(Contracts.example(type));
        completed.put("orderId", orderId.toString());
        completed.put("completedOn", calendar.today().toString());
        publish(type, orderId, orderId, 4, completed);
    }

    public void cancellationIsRequested(UUID orderId, int... confirmations) {
        publish(
                "sales.order.cancel-requested.v1",
                orderId,
                orderId,
                2,
                JSON.valueToTree(
                        Map.of("orderId", orderId, "reason", "The client withdrew", "confirmations", confirmations)));
    }

    public void allocationIsRequested(
            UUID allocationId, UUID paymentId, UUID documentId, UUID clientId, ObjectNode amount) {
        publish(
                "sales.payment.allocation-requested.v1",
                clientId,
                paymentId,
                1,
                JSON.valueToTree(Map.of(
                        "allocationId", allocationId,
                        "paymentId", paymentId,
                        "documentId", documentId,
                        "clientId", clientId,
                        "amount", amount)));
    }

    public void releaseIsRequested(UUID allocationId, UUID paymentId, UUID documentId, UUID clientId, String cause) {
        publish(
                "sales.payment.release-requested.v1",
                clientId,
                paymentId,
                2,
                JSON.valueToTree(Map.of(
                        "allocationId", allocationId,
                        "paymentId", paymentId,
                        "documentId", documentId,
                        "clientId", clientId,
                        "cause", cause)));
    }

    /** @param quantity of the invoice's first line */
    public void goodsAreReceived(UUID orderId, UUID returnId, String receiptId, LocalDate on, String quantity) {
        publish(
                "sales.warehouse.goods-received.v1",
                orderId,
                returnId,
                1,
                JSON.valueToTree(Map.of(
                        "returnId",
                        returnId,
                        "receiptId",
                        receiptId,
                        "receivedOn",
                        on.toString(),
                        "lines",
                        List.of(Map.of("position", 1, "quantity", quantity)))));
    }

    /** @param kind {@code sent}, {@code confirmed}, {@code failed} or {@code uncertain} */
    public void messageWas(String kind, JsonNode readyToSend) {
        String type = "sales.notification.message-" + kind + ".v1";
        ObjectNode message = (ObjectNode) JSON.readTree(Contracts.example(type));
        for (String field : List.of("sendId", "documentId", "documentType", "number", "clientId")) {
            message.set(field, readyToSend.path(field));
        }
        UUID clientId = UUID.fromString(readyToSend.path("clientId").asString());
        publish(type, clientId, UUID.fromString(message.path("messageId").asString()), 1, message);
    }

    public static ObjectNode money(String amount) {
        return JSON.createObjectNode().put("amount", amount).put("currency", "EUR");
    }

    private void publish(String type, UUID key, UUID subject, long revision, JsonNode data) {
        Contracts.assertValid(type, data.toString());
        events.publish(type, key.toString(), subject.toString(), revision, data.toString());
    }
}
