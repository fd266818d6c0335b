package com.azuvio.crmconnect.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.notification.mail.ScriptedMailServer;
import com.azuvio.crmconnect.notification.mail.ScriptedMailServer.Step;
import com.azuvio.crmconnect.notification.support.Mailings;
import com.azuvio.crmconnect.notification.support.Mailings.Mailing;
import com.azuvio.crmconnect.notification.support.Neighbours.Invoicing;
import com.azuvio.crmconnect.notification.support.NotificationTest;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Contracts;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.icegreen.greenmail.util.GreenMail;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@NotificationTest
class MessageLogIT {

    private static final String SENT = "sales.notification.message-sent.v1";
    private static final String FAILED = "sales.notification.message-failed.v1";
    private static final String UNCERTAIN = "sales.notification.message-uncertain.v1";
    private static final String CONFIRMED = "sales.notification.message-confirmed.v1";

    @Autowired
    private EventProbe events;

    @Autowired
    private Api api;

    @Autowired
    private GreenMail mailbox;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private JavaMailSenderImpl mailSettings;

    private Mailings mailings;

    @BeforeEach
    void prepare() {
        mailings = new Mailings(events, invoicing);
    }

    @AfterEach
    void useTheMailboxAgain() {
        mailSettings.setPort(mailbox.getSmtp().getPort());
    }

    @Test
    void listsNewestFirstByStatusWithCountsOfEveryStatus() {
        String clientId = UUID.randomUUID().toString();
        List<Mailing> sent = IntStream.range(0, 5)
                .mapToObj(i -> mailings.to("accounts@client.example")
                        .with("clientId", clientId)
                        .publish())
                .toList();
        mailings.to().with("clientId", clientId).publish();
        sent.forEach(mailing -> events.await(SENT, of(mailing)));
        events.await(FAILED, data -> data.get("clientId").asString().equals(clientId));

        JsonNode first = list("?status=SENT&limit=3&clientId=" + clientId);
        JsonNode second = list("?status=SENT&limit=3&clientId=" + clientId + "&cursor="
                + first.get("nextCursor").asString());
        List<String> ids = new ArrayList<>();
        first.get("items").forEach(item -> ids.add(item.get("id").asString()));
        second.get("items").forEach(item -> ids.add(item.get("id").asString()));

        assertThat(ids).hasSize(5).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(second.has("nextCursor")).isFalse();
        assertThat(first.at("/counts/SENT").asInt()).isEqualTo(5);
        assertThat(first.at("/counts/FAILED").asInt()).isEqualTo(1);
        assertThat(first.at("/counts/UNCERTAIN").asInt()).isZero();
        assertThat(list("?status=SENT&status=FAILED&clientId=" + clientId).get("items"))
                .hasSize(6);
        assertThat(list("?status=QUEUED&clientId=" + clientId).get("items")).isEmpty();
    }

    @Test
    void refusesWhatItCannotList() {
        Api admin = api.as("sales-admin");
        admin.get("/messages?limit=1000000").expectProblem(400, "limit-out-of-range");
        admin.get("/messages?cursor=nonsense").expectProblem(400, "invalid-cursor");
        assertThat(admin.get("/messages?status=NONSENSE").status()).isEqualTo(400);
        assertThat(admin.get("/messages?clientId=nonsense").status()).isEqualTo(400);
        admin.get("/messages/" + UUID.randomUUID()).expectProblem(404, "message-not-found");
    }

    @Test
    void showsTheClientsNameOnceItIsKnownAndTheLatestOne() {
        Mailing mailing = mailings.to("accounts@client.example").publish();
        String id = idOf(events.await(SENT, of(mailing)).data());
        assertThat(read(id).has("clientName")).isFalse();

        client(mailing.clientId(), 2, "Second Name SRL");
        client(mailing.clientId(), 1, "First Name SRL");
        client(UUID.randomUUID().toString(), 1, "Somebody else");
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(read(id).path("clientName").asString()).isEqualTo("Second Name SRL"));
    }

    @Test
    void retriesAMessageWithoutRecipientOnceTheClientHasAnAddress() {
        Mailing mailing = mailings.to().publish();
        String id = idOf(events.await(FAILED, of(mailing)).data());
        api.as("sales-admin").post("/messages/" + id + "/retry").expectProblem(422, "no-usable-recipient");

        client(mailing.clientId(), 1, "Client SRL", "invoices@client.example");
        Awaitility.await()
                .untilAsserted(() ->
                        api.as("sales-admin").post("/messages/" + id + "/retry").expect(200));
        assertThat(events.await(SENT, of(mailing)).data().at("/recipients/0").asString())
                .isEqualTo("invoices@client.example");
        api.as("sales-admin").post("/messages/" + id + "/retry").expectProblem(409, "message-not-failed");
    }

    @Test
    void letsAPersonConfirmAnUncertainMessage() throws IOException {
        Mailing mailing = mailings.to("accounts@client.example");
        String id = uncertain(mailing);
        JsonNode answer = api.as("sales-admin")
                .post("/messages/" + id + "/resolve", Map.of("outcome", "DELIVERED", "note", "the client has it"))
                .expect(200)
                .json();

        assertThat(answer.get("status").asString()).isEqualTo("CONFIRMED");
        assertThat(answer.at("/resolution/by").asString()).isEqualTo("test-sales-admin");
        JsonNode confirmed = events.await(CONFIRMED, of(mailing)).data();
        assertThat(confirmed.get("note").asString()).isEqualTo("the client has it");
        assertThat(events.emitted(SENT)).noneMatch(event -> of(mailing).test(event.data()));
        api.as("sales-admin")
                .post("/messages/" + id + "/resolve", Map.of("outcome", "NOT_DELIVERED", "note", "changed my mind"))
                .expectProblem(409, "message-not-uncertain");
    }

    @Test
    void letsAPersonSendAnUndeliveredMessageAgainAsANewOne() throws IOException {
        Mailing mailing = mailings.to("accounts@client.example");
        String id = uncertain(mailing);
        JsonNode answer = api.as("sales-admin")
                .post(
                        "/messages/" + id + "/resolve",
                        Map.of("outcome", "NOT_DELIVERED", "note", "asked the client", "sendAgain", true))
                .expect(200)
                .json();

        assertThat(answer.get("status").asString()).isEqualTo("FAILED");
        assertThat(answer.get("reason").asString()).isEqualTo("not-delivered");
        JsonNode sent = events.await(SENT, of(mailing)).data();
        assertThat(idOf(sent))
                .isNotEqualTo(id)
                .isEqualTo(read(id).get("replacedById").asString());
        assertThat(read(idOf(sent)).get("replacesId").asString()).isEqualTo(id);
        api.as("sales-admin").post("/messages/" + id + "/retry").expectProblem(409, "message-was-handed-over");
    }

    @Test
    void refusesDecisionsThatAreNone() throws IOException {
        String id = uncertain(mailings.to("accounts@client.example"));
        Api admin = api.as("sales-admin");
        String path = "/messages/" + id + "/resolve";

        assertThat(admin.post(path, Map.of("outcome", "DELIVERED")).status()).isEqualTo(400);
        assertThat(admin.post(path, Map.of("outcome", "MAYBE", "note", "x")).status())
                .isEqualTo(400);
        assertThat(admin.post(path, Map.of("outcome", "DELIVERED", "note", "x".repeat(1001)))
                        .status())
                .isEqualTo(400);
        admin.post(path, Map.of("outcome", "DELIVERED", "note", "x", "sendAgain", true))
                .expectProblem(422, "nothing-to-send-again");
        admin.post("/messages/" + UUID.randomUUID() + "/resolve", Map.of("outcome", "DELIVERED", "note", "x"))
                .expectProblem(404, "message-not-found");
        assertThat(api.as("finance-manager")
                        .post(path, Map.of("outcome", "DELIVERED", "note", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(read(id).get("status").asString()).isEqualTo("UNCERTAIN");
    }

    private String uncertain(Mailing mailing) throws IOException {
        try (ScriptedMailServer server = new ScriptedMailServer()) {
            server.on(Step.END_OF_DATA, ScriptedMailServer.CUT);
            mailSettings.setPort(server.port());
            mailing.publish();
            String id = idOf(events.await(UNCERTAIN, of(mailing)).data());
            mailSettings.setPort(mailbox.getSmtp().getPort());
            return id;
        }
    }

    private void client(String clientId, long revision, String name, String... invoiceEmails) {
        ObjectNode client =
                (ObjectNode) JsonMapper.builder().build().readTree(Contracts.example("sales.client.changed.v1"));
        client.put("clientId", clientId);
        client.put("name", name);
        var addresses = client.putArray("invoiceEmails");
        List.of(invoiceEmails).forEach(addresses::add);
        events.publish("sales.client.changed.v1", clientId, clientId, revision, client.toString());
    }

    private JsonNode list(String query) {
        return api.as("finance-manager").get("/messages" + query).expect(200).json();
    }

    private JsonNode read(String id) {
        return api.as("account-executive").get("/messages/" + id).expect(200).json();
    }

    private static String idOf(JsonNode data) {
        return data.get("messageId").asString();
    }

    private static Predicate<JsonNode> of(Mailing mailing) {
        return data -> data.get("sendId").asString().equals(mailing.sendId());
    }
}
