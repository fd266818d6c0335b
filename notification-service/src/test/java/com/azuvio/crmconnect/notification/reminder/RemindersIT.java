package com.azuvio.crmconnect.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.notification.support.Books;
import com.azuvio.crmconnect.notification.support.Debtors;
import com.azuvio.crmconnect.notification.support.Neighbours.Invoicing;
import com.azuvio.crmconnect.notification.support.NotificationTest;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.MutableClock;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.icegreen.greenmail.util.GreenMail;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import tools.jackson.databind.JsonNode;

@NotificationTest
class RemindersIT {

    private static final String SENT = "sales.notification.reminder-sent.v1";

    @Autowired
    private EventProbe events;

    @Autowired
    private Api api;

    @Autowired
    private MutableClock clock;

    @Autowired
    private CompanyCalendar calendar;

    @Autowired
    private GreenMail mailbox;

    @Autowired
    private Invoicing neighbours;

    @Autowired
    private JavaMailSenderImpl mailSettings;

    @Autowired
    private CircuitBreakerRegistry circuits;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RemindAutomatically remindAutomatically;

    private Debtors debtors;
    private LocalDate today;

    @BeforeEach
    void prepare() {
        debtors = new Debtors(events, neighbours.books(), jdbc);
        today = calendar.today();
    }

    @AfterEach
    void reset() throws Exception {
        neighbours.books().away(false, false);
        circuits.getAllCircuitBreakers().forEach(circuit -> circuit.reset());
        mailSettings.setPort(mailbox.getSmtp().getPort());
        mailbox.purgeEmailFromAllMailboxes();
        clock.reset();
    }

    @Test
    void remindsFromTheSixthDayOnOfAllThatIsOverdueWithAStatement() throws Exception {
        UUID client = debtors.client("debtor@client.example");
        Books.Document old = debtors.invoice(client, "INV-6", today.minusDays(6));
        debtors.invoice(client, "INV-1", today.minusDays(1));
        debtors.invoice(client, "INV-0", today);

        JsonNode row = send(client);
        assertThat(row.get("outcome").asString()).isEqualTo("QUEUED");
        JsonNode told = events.await(SENT, of(client)).data();

        assertThat(told.at("/documents")
                        .valueStream()
                        .map(document -> document.get("number").asString()))
                .containsExactlyInAnyOrder("INV-6", "INV-1");
        MimeMessage mail = mailbox.getReceivedMessages()[0];
        assertThat(mail.getSubject()).startsWith("Payment reminder from ");
        assertThat(raw(mail)).contains("statement-EUR-" + today + ".pdf", "application/pdf");
        JsonNode log = api.as("sales-admin")
                .get("/messages?documentId=" + old.id)
                .expect(200)
                .json();
        assertThat(log.at("/items/0/kind").asString()).isEqualTo("REMINDER");
        assertThat(log.at("/items/0/status").asString()).isEqualTo("SENT");
    }

    @Test
    void doesNotRemindOnTheFifthDay() {
        UUID client = debtors.client("debtor@client.example");
        debtors.invoice(client, "INV-5", today.minusDays(5));

        assertThat(reasons(send(client))).containsExactly("nothing-due");
    }

    @Test
    void remindsAgainOnlyAfterTheInterval() {
        UUID client = debtors.client("debtor@client.example");
        debtors.invoice(client, "INV-9", today.minusDays(9));
        send(client);
        events.await(SENT, of(client));

        assertThat(reasons(send(client))).containsExactly("too-soon");
        clock.advance(Duration.ofDays(6));
        assertThat(reasons(send(client))).containsExactly("too-soon");
        clock.advance(Duration.ofDays(1));
        assertThat(send(client).get("outcome").asString()).isEqualTo("QUEUED");
    }

    @ParameterizedTest
    @CsvSource({"free, free-money", "requested, pending-allocation", "attributedBankLines, attributed-bank-line"})
    void holdsWhereTheClientHasMoneyInTheSystem(String part, String reason) {
        UUID client = debtors.client("debtor@client.example");
        debtors.invoice(client, "INV-9", today.minusDays(9));
        neighbours.books().hold(client, part, "0.01");

        JsonNode row = send(client);
        assertThat(row.get("outcome").asString()).isEqualTo("HELD");
        assertThat(reasons(row)).containsExactly(reason);
        JsonNode due = due(client);
        assertThat(due.get("state").asString()).isEqualTo("HELD");
        assertThat(reasons(due)).containsExactly(reason);
    }

    @ParameterizedTest
    @CsvSource({"true, false, money-not-known", "false, true, documents-not-known"})
    void postponesWhereAnAnswerIsMissing(boolean payments, boolean invoicing, String reason) {
        UUID client = debtors.client("debtor@client.example");
        debtors.invoice(client, "INV-9", today.minusDays(9));
        neighbours.books().away(payments, invoicing);

        JsonNode row = send(client);
        assertThat(row.get("outcome").asString()).isEqualTo("POSTPONED");
        assertThat(reasons(row)).containsExactly(reason);
        assertThat(mailbox.getReceivedMessages()).isEmpty();
    }

    @Test
    void leavesOutWhatIsDisputedPromisedOrNotDelivered() {
        UUID client = debtors.client("debtor@client.example");
        Books.Document disputed = debtors.invoice(client, "INV-D", today.minusDays(20));
        Books.Document promised = debtors.invoice(client, "INV-P", today.minusDays(20));
        debtors.invoice(client, "INV-N", today.minusDays(20), false);
        debtors.invoice(client, "INV-R", today.minusDays(6));
        debtors.tell(
                client,
                List.of(block(disputed, "DISPUTE", today.plusDays(30)), block(promised, "PROMISE", today)),
                "debtor@client.example");

        JsonNode row = due(client);
        assertThat(row.get("state").asString()).isEqualTo("DUE");
        assertThat(leftOut(row))
                .isEqualTo(Map.of("INV-D", "dispute", "INV-P", "promise", "INV-N", "not-delivered", "INV-R", ""));
        clock.advance(Duration.ofDays(1));
        assertThat(leftOut(due(client))).containsEntry("INV-P", "");
    }

    @Test
    void holdsWhereThereIsNobodyToWriteTo() {
        UUID client = debtors.client();
        debtors.invoice(client, "INV-9", today.minusDays(9));

        assertThat(reasons(send(client))).containsExactly("no-recipient");
    }

    @Test
    void sendsNothingWhereMoneyCameInWhileTheMailServerWasAway() throws Exception {
        UUID client = debtors.client("debtor@client.example");
        Books.Document document = debtors.invoice(client, "INV-9", today.minusDays(9));
        mailSettings.setPort(1);
        String message = send(client).get("messageId").asString();
        await().until(() -> status(message).equals("QUEUED") && attempts(message) == 1);

        neighbours.books().pay(document, clock);
        mailSettings.setPort(mailbox.getSmtp().getPort());
        clock.advance(Duration.ofSeconds(31));
        await().until(() -> status(message).equals("FAILED"));

        assertThat(api.as("sales-admin")
                        .get("/messages/" + message)
                        .json()
                        .get("reason")
                        .asString())
                .isEqualTo("reminder-held");
        assertThat(mailbox.getReceivedMessages()).isEmpty();
    }

    @Test
    void doesNotRetryAReminderBesideAnother() {
        UUID client = debtors.client("debtor@client.example");
        Books.Document paid = debtors.invoice(client, "INV-9", today.minusDays(9));
        mailSettings.setPort(1);
        String held = send(client).get("messageId").asString();
        await().until(() -> status(held).equals("QUEUED") && attempts(held) == 1);
        neighbours.books().pay(paid, clock);
        clock.advance(Duration.ofSeconds(31));
        await().until(() -> status(held).equals("FAILED"));
        neighbours.books().applyAll();
        debtors.invoice(client, "INV-8", today.minusDays(8));
        String other = send(client).get("messageId").asString();
        await().until(() -> status(other).equals("QUEUED") && attempts(other) == 1);

        api.as("sales-admin").post("/messages/" + held + "/retry", Map.of()).expectProblem(409, "reminder-under-way");

        mailSettings.setPort(mailbox.getSmtp().getPort());
        clock.advance(Duration.ofSeconds(31));
        await().until(() -> status(other).equals("SENT"));
    }

    @Test
    void remindsOncePerDayThoughSeveralInstancesRun() throws Exception {
        UUID client = debtors.client("once@client.example");
        debtors.invoice(client, "INV-9", today.minusDays(9));
        automatic(true);
        try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            var runs = java.util.stream.IntStream.range(0, 3)
                    .mapToObj(instance -> threads.submit(remindAutomatically::run))
                    .toList();
            for (var run : runs) {
                run.get();
            }
        }
        automatic(false);
        events.await(SENT, of(client));

        assertThat(Arrays.stream(mailbox.getReceivedMessages()).filter(mail -> isTo(mail, "once@client.example")))
                .hasSize(1);
    }

    @Test
    void listsWhoIsDueAndWhoIsHeldApartWithTheirNumbers() {
        List<UUID> due = new java.util.ArrayList<>();
        for (int i = 0; i < 5; i++) {
            UUID client = debtors.client("due" + i + "@client.example");
            debtors.invoice(client, "DUE-" + i, today.minusDays(8));
            due.add(client);
        }
        UUID held = debtors.client("held@client.example");
        debtors.invoice(held, "HELD-1", today.minusDays(8));
        neighbours.books().hold(held, "free", "0.01");

        JsonNode counted = page("?counts=true&limit=1").get("counts");
        List<String> listedDue = all("DUE");
        List<String> listedHeld = all("HELD");

        assertThat(listedDue)
                .doesNotHaveDuplicates()
                .containsAll(due.stream().map(UUID::toString).toList());
        assertThat(listedHeld).contains(held.toString()).doesNotContainAnyElementsOf(listedDue);
        assertThat(counted.get("DUE").asInt()).isEqualTo(listedDue.size());
        assertThat(counted.get("HELD").asInt()).isEqualTo(listedHeld.size());
        assertThat(counted.get("NOT_JUDGED").asInt()).isZero();
        assertThat(page("?limit=1").get("counts")).isEmpty();
        assertThat(api.as("sales-admin").get("/reminders/due?state=MAYBE").status())
                .isEqualTo(400);
    }

    /** Every client of the state, read in pages of two. */
    private List<String> all(String state) {
        List<String> clients = new java.util.ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = page("?limit=2&state=" + state + cursor);
            page.get("items").forEach(row -> {
                assertThat(row.get("state").asString()).isEqualTo(state);
                clients.add(row.get("clientId").asString());
            });
            cursor =
                    page.has("nextCursor") ? "&cursor=" + page.get("nextCursor").asString() : "";
        } while (!cursor.isEmpty());
        return clients;
    }

    private JsonNode page(String query) {
        return api.as("finance-manager")
                .get("/reminders/due" + query)
                .expect(200)
                .json();
    }

    @Test
    void answersEachClientOnceAndRefusesTooMany() {
        UUID client = debtors.client("debtor@client.example");
        api.as("sales-admin")
                .post("/reminders/bulk-send", Map.of("clientIds", List.of()))
                .expect(400);
        JsonNode rows = api.as("sales-admin")
                .post("/reminders/bulk-send", Map.of("clientIds", List.of(client, client)))
                .expect(200)
                .json()
                .get("rows");
        assertThat(rows).hasSize(1);
        api.as("account-executive")
                .post("/reminders/bulk-send", Map.of("clientIds", List.of(client)))
                .expectProblem(403, "forbidden");
    }

    @Test
    void changesTheRulesForWhoHasSeenThem() {
        String tag =
                api.as("sales-admin").get("/reminders/settings").expect(200).header("ETag");
        Map<String, Object> wanted =
                Map.of("thresholdDays", 5, "intervalDays", 7, "automatic", false, "remindAt", "09:00:00");
        api.as("sales-admin").put("/reminders/settings", wanted, null).expectProblem(428, "if-match-required");
        api.as("sales-admin").put("/reminders/settings", wanted, tag).expect(200);
        api.as("sales-admin").put("/reminders/settings", wanted, tag).expectProblem(412, "stale-version");
    }

    private void automatic(boolean on) {
        String tag =
                api.as("sales-admin").get("/reminders/settings").expect(200).header("ETag");
        api.as("sales-admin")
                .put(
                        "/reminders/settings",
                        Map.of("thresholdDays", 5, "intervalDays", 7, "automatic", on, "remindAt", "00:00:00"),
                        tag)
                .expect(200);
    }

    private JsonNode send(UUID client) {
        return api.as("sales-admin")
                .post("/reminders/bulk-send", Map.of("clientIds", List.of(client)))
                .expect(200)
                .json()
                .at("/rows/0");
    }

    private JsonNode due(UUID client) {
        return api.as("sales-admin")
                .get("/reminders/due?limit=200")
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .filter(row -> row.get("clientId").asString().equals(client.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> block(Books.Document document, String reason, LocalDate expiresOn) {
        return Map.of(
                "id", UUID.randomUUID().toString(),
                "documentId", document.id.toString(),
                "reason", reason,
                "expiresOn", expiresOn.toString());
    }

    private static Map<String, String> leftOut(JsonNode row) {
        return row.get("documents")
                .valueStream()
                .collect(java.util.stream.Collectors.toMap(
                        document -> document.get("number").asString(),
                        document -> document.path("leftOut").asString("")));
    }

    private static List<String> reasons(JsonNode row) {
        return row.get("reasons").valueStream().map(JsonNode::asString).toList();
    }

    private String status(String message) {
        return jdbc.sql("select status from messages where id = :id::uuid")
                .param("id", message)
                .query(String.class)
                .single();
    }

    private int attempts(String message) {
        return jdbc.sql("select count(*) from delivery_attempts where message_id = :id::uuid and outcome is not null")
                .param("id", message)
                .query(Integer.class)
                .single();
    }

    private static java.util.function.Predicate<JsonNode> of(UUID client) {
        return data -> data.get("clientId").asString().equals(client.toString());
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.toString(mail.getAllRecipients()).contains(address);
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String raw(MimeMessage mail) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        mail.writeTo(out);
        return out.toString(java.nio.charset.StandardCharsets.US_ASCII);
    }
}
