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
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A month in which money comes in at any moment while two instances and a person remind. */
@NotificationTest
class RemindersMonthIT {

    private static final int DAYS = 30;
    private static final int CLIENTS = 25;
    private static final int INVOICES = 3;
    private static final Set<Integer> NOTHING_RUNS = Set.of(12, 13, 14);
    /** Reminders wait for the mail server while money comes in. */
    private static final Set<Integer> MAIL_SERVER_AWAY = Set.of(6, 9, 17, 22, 24);

    /** An hour later it is the same day, whenever the test runs. */
    private static final LocalTime NOON = LocalTime.of(12, 0);

    private static final int CLOSED_PORT = 1;

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
    private JdbcClient jdbc;

    @Autowired
    private RemindAutomatically remindAutomatically;

    private final Random random = new Random(20261124);

    @AfterEach
    void reset() throws Exception {
        automatic(false);
        mailSettings.setPort(mailbox.getSmtp().getPort());
        mailbox.purgeEmailFromAllMailboxes();
        clock.reset();
    }

    /** A reminder as the database has it. */
    private record Sent(UUID client, LocalDate on, Instant askedAfter, List<String> numbers) {}

    @Test
    void remindsNobodyWhoseMoneyWasInTheSystemBeforeTheFirstQuestion() throws Exception {
        Debtors debtors = new Debtors(events, neighbours.books(), jdbc);
        LocalDate start = calendar.today();
        Map<String, Books.Document> documents = new HashMap<>();
        List<UUID> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            UUID client = debtors.client("month" + i + "@client.example");
            clients.add(client);
            for (int j = 0; j < INVOICES; j++) {
                String number = "M-" + i + "-" + j;
                documents.put(number, debtors.invoice(client, number, start.plusDays(random.nextInt(20) - 5)));
            }
        }
        UUID never = debtors.client("never-pays@client.example");
        debtors.invoice(never, "M-NEVER", start);
        List<Books.Document> payable = new ArrayList<>(documents.values());
        List<UUID> everybody = new ArrayList<>(clients);
        everybody.add(never);
        automatic(true);

        Instant first = start.atTime(NOON).atZone(calendar.zone()).toInstant();
        for (int day = 1; day <= DAYS; day++) {
            clock.set(first.plus(Duration.ofDays(day)));
            if (!NOTHING_RUNS.contains(day)) {
                aDay(payable, everybody, MAIL_SERVER_AWAY.contains(day));
            }
        }

        List<Sent> sent = sentTo(clients);
        assertThat(sent).isNotEmpty();
        assertThat(jdbc.sql("select count(*) from messages where reason = 'REMINDER_HELD' and client_id in (:clients)")
                        .param("clients", clients)
                        .query(Integer.class)
                        .single())
                .as("reminders that waited for the mail server while their client paid")
                .isPositive();
        assertThat(sent)
                .allSatisfy(reminder -> assertThat(reminder.numbers())
                        .allSatisfy(number -> assertThat(paidAt(documents, number))
                                .as("%s of %s, asked after %s", number, reminder.on(), reminder.askedAfter())
                                .isAfterOrEqualTo(reminder.askedAfter())));
        assertThat(sentTo(List.of(never)).stream().map(reminder -> ChronoUnit.DAYS.between(start, reminder.on())))
                .as("day 13 fell into the days on which nothing ran and is made up once")
                .containsExactly(6L, 15L, 22L, 29L);
        assertThat(Arrays.stream(mailbox.getReceivedMessages()).filter(RemindersMonthIT::isOurs))
                .as("mails in the boxes, and reminders that say Sent")
                .hasSize(sent.size() + 4);
    }

    /** Two instances and a person remind while money comes in and arrives at its documents. */
    private void aDay(List<Books.Document> payable, List<UUID> clients, boolean mailServerAway) throws Exception {
        if (mailServerAway) {
            mailSettings.setPort(CLOSED_PORT);
        }
        List<Books.Document> today = payable.stream()
                .filter(document -> document.paidAt() == null && random.nextInt(12) == 0)
                .toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            all.add(threads.submit(remindAutomatically::run));
            all.add(threads.submit(remindAutomatically::run));
            all.add(threads.submit(() -> api.as("sales-admin")
                    .post("/reminders/bulk-send", Map.of("clientIds", clients))
                    .expect(200)));
            all.add(threads.submit(() -> today.forEach(document -> {
                neighbours.books().pay(document, clock);
            })));
            all.add(threads.submit(() -> today.forEach(document -> {
                neighbours.books().applyAll();
            })));
            for (Future<?> one : all) {
                one.get();
            }
        }
        if (mailServerAway) {
            awaitNone(clients, "status = 'SENDING' or (status = 'QUEUED' and next_attempt_at <= :now)");
            payOfThoseWhoseReminderWaits(payable);
            mailSettings.setPort(mailbox.getSmtp().getPort());
            clock.advance(Duration.ofHours(1));
        }
        awaitNone(clients, "status in ('QUEUED', 'SENDING')");
        neighbours.books().applyAll();
    }

    private void awaitNone(List<UUID> clients, String condition) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql(
                                "select count(*) from messages where kind = 'REMINDER' and client_id in (:clients) and ("
                                        + condition + ")")
                        .param("clients", clients)
                        .param("now", Timestamp.from(clock.instant()))
                        .query(Integer.class)
                        .single()
                        .equals(0));
    }

    /** Every second of them pays one of its documents, before the mail server is back. */
    private void payOfThoseWhoseReminderWaits(List<Books.Document> payable) {
        List<UUID> waiting = jdbc.sql(
                        "select client_id from messages where kind = 'REMINDER' and status = 'QUEUED' order by client_id")
                .query(UUID.class)
                .list();
        waiting.stream()
                .filter(client -> random.nextBoolean())
                .flatMap(client -> payable.stream()
                        .filter(document -> document.client.equals(client) && document.paidAt() == null)
                        .limit(1))
                .forEach(document -> neighbours.books().pay(document, clock));
    }

    private static boolean isOurs(MimeMessage mail) {
        try {
            String to = Arrays.toString(mail.getAllRecipients());
            return to.contains("month") || to.contains("never-pays");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Far in the future where it was never paid. */
    private static Instant paidAt(Map<String, Books.Document> documents, String number) {
        Instant paid = Objects.requireNonNull(documents.get(number)).paidAt();
        return paid == null ? Instant.MAX : paid;
    }

    /** The attempt was committed before the first question was asked: money from before that moment must not be asked for. */
    private List<Sent> sentTo(List<UUID> clients) {
        return jdbc.sql("""
                select m.client_id, m.sent_at, m.content, a.started_at
                from messages m join delivery_attempts a on a.message_id = m.id and a.outcome = 'ACCEPTED'
                where m.kind = 'REMINDER' and m.status = 'SENT' and m.client_id in (:clients)
                order by m.sent_at""")
                .param("clients", clients)
                .query((row, index) -> new Sent(
                        row.getObject("client_id", UUID.class),
                        calendar.dateOf(row.getTimestamp("sent_at").toInstant()),
                        row.getTimestamp("started_at").toInstant(),
                        JsonMapper.builder()
                                .build()
                                .readTree(row.getString("content"))
                                .get("lines")
                                .valueStream()
                                .map(line -> line.get("number").asString())
                                .toList()))
                .list();
    }

    private void automatic(boolean on) {
        String tag =
                api.as("sales-admin").get("/reminders/settings").expect(200).header("ETag");
        JsonNode changed = api.as("sales-admin")
                .put(
                        "/reminders/settings",
                        Map.of("thresholdDays", 5, "intervalDays", 7, "automatic", on, "remindAt", "00:00:00"),
                        tag)
                .expect(200)
                .json();
        assertThat(changed.get("automatic").asBoolean()).isEqualTo(on);
    }
}
