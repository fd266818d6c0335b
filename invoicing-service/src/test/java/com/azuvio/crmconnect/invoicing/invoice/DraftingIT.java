package com.azuvio.crmconnect.invoicing.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.invoicing.InvoicingTest;
import com.azuvio.crmconnect.invoicing.Setup;
import com.azuvio.crmconnect.invoicing.Upstream;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.EventProbe.ReceivedEvent;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Confirm → draft: once for ever, whatever arrives first. */
@InvoicingTest
class DraftingIT {

    @Autowired
    private Api api;

    @Autowired
    private EventProbe events;

    @Autowired
    private Upstream upstream;

    @Autowired
    private Setup setup;

    @BeforeEach
    void company() {
        setup.companyIsSetUp();
    }

    @Test
    void draftsAConfirmationWithVatAndReadiness() {
        UUID orderId = upstream.orderIsConfirmed(upstream.clientIsKnown());
        ReceivedEvent drafted = draftOf(orderId);

        JsonNode invoice = read(drafted);
        assertThat(invoice.path("status").asString()).isEqualTo("DRAFT");
        assertThat(invoice.path("totals").path("net").path("amount").asString()).isEqualTo("100.00");
        assertThat(invoice.path("totals").path("vat").path("amount").asString()).isEqualTo("21.00");
        assertThat(invoice.path("readiness").path("ready").asBoolean())
                .as(invoice.toPrettyString())
                .isTrue();
        assertThat(drafted.data().path("total").path("amount").asString()).isEqualTo("121.00");
        assertThat(drafted.key()).isEqualTo(invoice.path("clientId").asString());
        assertThat(invoice.path("links").path("order").asString()).isEqualTo("/orders/" + orderId);
    }

    @Test
    void draftsAConfirmationOnceHoweverOftenItArrives() {
        UUID clientId = upstream.clientIsKnown();
        UUID orderId = UuidV7.next();
        ObjectNode confirmation = upstream.confirmation(orderId, 1, clientId);
        upstream.publishConfirmation(confirmation);
        upstream.publishConfirmation(confirmation);
        upstream.publishConfirmation(upstream.confirmation(orderId, 2, clientId));
        events.await(
                "sales.invoice.drafted.v1",
                data -> isOf(data, orderId) && data.path("confirmationNumber").asInt() == 2);

        assertThat(events.emitted("sales.invoice.drafted.v1").stream()
                        .filter(event -> isOf(event.data(), orderId))
                        .map(event -> event.data().path("confirmationNumber").asInt()))
                .containsExactly(1, 2);
        assertThat(api.as("sales-admin")
                        .get("/invoices?orderId=" + orderId)
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void draftsForAClientThatIsNotKnownYetAndCompletesTheDraftWhenItArrives() {
        UUID clientId = UuidV7.next();
        ReceivedEvent drafted = draftOf(upstream.orderIsConfirmed(clientId));
        assertThat(drafted.data().path("vatDetermined").asBoolean()).isFalse();
        assertThat(drafted.data().path("total").path("amount").asString()).isEqualTo("100.00");
        assertThat(redCodes(read(drafted))).contains("client-not-known");

        upstream.clientChanged(clientId, 3, client -> {});

        JsonNode completed = awaitRevision(drafted, 3);
        assertThat(completed.path("totals").path("gross").path("amount").asString())
                .isEqualTo("121.00");
        assertThat(completed.path("readiness").path("ready").asBoolean()).isTrue();
        assertThat(fields(completed)).contains("buyer", "total");
    }

    @Test
    void followsAChangeOfTheClientAndSaysWhatChanged() {
        UUID clientId = UuidV7.next();
        upstream.clientChanged(clientId, 1, client -> client.remove("vatNumber"));
        ReceivedEvent drafted = draftOf(upstream.orderIsConfirmed(clientId, confirmation -> {
            ObjectNode address = (ObjectNode) confirmation.path("shipTo").path("address");
            address.remove("region");
            address.put("country", "DE").put("city", "Hamburg").put("postalCode", "20457");
        }));
        upstream.clientChanged(clientId, 2, client -> {
            client.put("status", "EU_VAT_REGISTERED").put("vatNumber", "DE136695976");
            ObjectNode address = (ObjectNode) client.path("registeredAddress");
            address.remove("region");
            address.put("country", "DE").put("city", "Hamburg").put("postalCode", "20457");
        });

        JsonNode followed = awaitRevision(drafted, 2);
        assertThat(followed.path("totals").path("vat").path("amount").asString())
                .isEqualTo("0.00");
        assertThat(followed.path("lines").path(0).path("vat").path("category").asString())
                .isEqualTo("K");
        assertThat(fields(followed)).contains("buyer.vatNumber", "buyer.status", "lines[0].vat");
    }

    @Test
    void anOlderStateOfTheClientChangesNothing() {
        UUID clientId = UuidV7.next();
        upstream.clientChanged(clientId, 5, client -> client.put("name", "The latest name"));
        ReceivedEvent drafted = draftOf(upstream.orderIsConfirmed(clientId));
        upstream.clientChanged(clientId, 4, client -> client.put("name", "An older name"));
        upstream.clientChanged(clientId, 6, client -> client.put("iban", "RO09BCYP0000001234567890"));

        JsonNode followed = awaitRevision(drafted, 6);
        assertThat(fields(followed)).containsOnly("buyer.name", "buyer.iban").contains("buyer.iban");
    }

    @Test
    void aDiscountAboveTheLinesIsParkedAndTheNextConfirmationGoesOn() {
        UUID clientId = upstream.clientIsKnown();
        UUID broken = upstream.orderIsConfirmed(
                clientId, confirmation -> confirmation.set("discount", Upstream.money("500.00")));
        draftOf(upstream.orderIsConfirmed(clientId));

        await().untilAsserted(() -> assertThat(
                        api.as("ops").get("/operations/parked-messages").text())
                .contains("confirmation-invalid", broken.toString()));
    }

    private ReceivedEvent draftOf(UUID orderId) {
        return events.await("sales.invoice.drafted.v1", data -> isOf(data, orderId));
    }

    private JsonNode awaitRevision(ReceivedEvent drafted, long clientRevision) {
        return await().until(
                        () -> read(drafted),
                        invoice -> invoice.path("clientRevision").asLong() == clientRevision);
    }

    private JsonNode read(ReceivedEvent drafted) {
        return api.as("sales-admin")
                .get("/invoices/" + drafted.data().path("invoiceId").asString())
                .expect(200)
                .json();
    }

    private static boolean isOf(JsonNode data, UUID orderId) {
        return data.path("orderId").asString().equals(orderId.toString());
    }

    private static List<String> redCodes(JsonNode invoice) {
        return invoice.path("readiness")
                .path("items")
                .valueStream()
                .filter(item -> item.path("level").asString().equals("RED"))
                .map(item -> item.path("code").asString())
                .toList();
    }

    private static List<String> fields(JsonNode invoice) {
        return invoice.path("draftChanges")
                .valueStream()
                .map(change -> change.path("field").asString())
                .toList();
    }
}
