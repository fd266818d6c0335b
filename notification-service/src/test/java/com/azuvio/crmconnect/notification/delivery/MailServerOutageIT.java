package com.azuvio.crmconnect.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.notification.support.Debtors;
import com.azuvio.crmconnect.notification.support.Mailings;
import com.azuvio.crmconnect.notification.support.Neighbours.Invoicing;
import com.azuvio.crmconnect.notification.support.NotificationTest;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.MutableClock;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import tools.jackson.databind.JsonNode;

/** The mail server is away for an hour: every mail, of whatever kind, goes out exactly once when it is back. */
@NotificationTest
class MailServerOutageIT {

    private static final int DOCUMENTS = 20;
    private static final Duration STEP = Duration.ofMinutes(5);
    private static final int STEPS = 12;

    @Autowired
    private EventProbe events;

    @Autowired
    private Api api;

    @Autowired
    private GreenMail mailbox;

    @Autowired
    private Invoicing neighbours;

    @Autowired
    private JavaMailSenderImpl mailSettings;

    @Autowired
    private MutableClock clock;

    @Autowired
    private CompanyCalendar calendar;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void reset() {
        mailSettings.setPort(mailbox.getSmtp().getPort());
        clock.reset();
    }

    @Test
    void sendsEachMailOnceAfterAnHourWithoutAMailServer() throws Exception {
        ServerSetup place = new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        GreenMail server = new GreenMail(place);
        server.start();
        mailSettings.setPort(place.getPort());
        List<String> addresses = new ArrayList<>();
        ask(addresses, 0, 3);
        await().until(() -> server.getReceivedMessages().length == 3);

        server.stop();
        ask(addresses, 3, DOCUMENTS);
        askForOtherMails(addresses);
        for (int step = 0; step < STEPS; step++) {
            awaitEverythingTried();
            clock.advance(STEP);
        }
        awaitEverythingTried();
        assertThat(statuses(addresses)).containsOnly("SENT", "QUEUED");
        assertThat(statuses(addresses).stream().filter("QUEUED"::equals)).hasSize(addresses.size() - 3);

        GreenMail back = new GreenMail(place);
        back.start();
        try {
            clock.advance(Duration.ofHours(1));
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(statuses(addresses)).containsOnly("SENT"));
            clock.advance(Duration.ofHours(2));
            awaitEverythingTried();
            assertThat(Arrays.stream(back.getReceivedMessages())
                            .map(mail -> GreenMailUtil.getAddressList(recipients(mail))))
                    .as("who got a mail once the server was back")
                    .containsExactlyInAnyOrderElementsOf(addresses.subList(3, addresses.size()));
            assertThat(handedOver(addresses)).as("handed over").isEqualTo(addresses.size());
        } finally {
            back.stop();
        }
    }

    private void ask(List<String> addresses, int from, int to) {
        Mailings mailings = new Mailings(events, neighbours);
        for (int i = from; i < to; i++) {
            String address = "outage" + i + "-" + UUID.randomUUID() + "@client.example";
            mailings.to(address).publish();
            addresses.add(address);
        }
        await().until(() -> statuses(addresses).size() == addresses.size());
    }

    /** A statement, a reminder and the unpaid list. */
    private void askForOtherMails(List<String> addresses) {
        Debtors debtors = new Debtors(events, neighbours.books(), jdbc);
        String address = "outage-debtor-" + UUID.randomUUID() + "@client.example";
        UUID client = debtors.client(address);
        debtors.invoice(client, "OUT-1", calendar.today().minusDays(10));
        neighbours.store("/invoices/export", new byte[] {'P', 'K'});
        JsonNode reminded = api.as("sales-admin")
                .post("/reminders/bulk-send", Map.of("clientIds", List.of(client)))
                .expect(200)
                .json();
        assertThat(reminded.at("/rows/0/outcome").asString()).isEqualTo("QUEUED");
        String auditor = "outage-auditor-" + UUID.randomUUID() + "@client.example";
        api.as("sales-admin")
                .post(
                        "/messages/statements",
                        Map.of("clientId", client, "currency", "EUR", "recipients", List.of(auditor)))
                .expect(201);
        String finance = "outage-finance-" + UUID.randomUUID() + "@seller.example";
        api.as("sales-admin")
                .post("/unpaid-list/send", Map.of("recipients", List.of(finance)))
                .expect(201);
        addresses.addAll(List.of(address, auditor, finance));
    }

    /** Nothing is due at this moment, and nothing is being sent. */
    private void awaitEverythingTried() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql("""
                                select count(*) from messages
                                where status = 'SENDING' or (status = 'QUEUED' and next_attempt_at <= :now)""")
                        .param("now", Timestamp.from(clock.instant()))
                        .query(Integer.class)
                        .single()
                        .equals(0));
    }

    private List<String> statuses(List<String> addresses) {
        return jdbc.sql("select status from messages where recipients[1] in (:addresses)")
                .param("addresses", addresses)
                .query(String.class)
                .list();
    }

    private long handedOver(List<String> addresses) {
        return jdbc.sql("""
                select count(*) from messages m join delivery_attempts a on a.message_id = m.id
                where m.recipients[1] in (:addresses) and a.handover_began_at is not null""").param("addresses", addresses).query(Long.class).single();
    }

    private static jakarta.mail.Address[] recipients(jakarta.mail.Message mail) {
        try {
            return mail.getAllRecipients();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
