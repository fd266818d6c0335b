package com.azuvio.crmconnect.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.notification.message.BeginHandover;
import com.azuvio.crmconnect.notification.message.ClaimMessage;
import com.azuvio.crmconnect.notification.message.DeliveryOrder;
import com.azuvio.crmconnect.notification.message.DeliveryResult.Accepted;
import com.azuvio.crmconnect.notification.message.RecordDelivery;
import com.azuvio.crmconnect.notification.message.ServerAnswer;
import com.azuvio.crmconnect.notification.support.Mailings;
import com.azuvio.crmconnect.notification.support.Mailings.Mailing;
import com.azuvio.crmconnect.notification.support.Neighbours.Invoicing;
import com.azuvio.crmconnect.notification.support.NotificationTest;
import com.azuvio.crmconnect.starter.selfcheck.SelfCheck;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.MutableClock;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lanes are stopped, and the test is the instance that dies or comes back at each point of an attempt. */
@NotificationTest
class RecoveryIT {

    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final String SENT = "sales.notification.message-sent.v1";
    private static final String UNCERTAIN = "sales.notification.message-uncertain.v1";
    private static final Accepted ACCEPTED = new Accepted(new ServerAnswer(250, "250 ok"));

    @Autowired
    private DeliveryWorker worker;

    @Autowired
    private Leases leases;

    @Autowired
    private ClaimMessage claimMessage;

    @Autowired
    private BeginHandover beginHandover;

    @Autowired
    private RecordDelivery recordDelivery;

    @Autowired
    private EventProbe events;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private GreenMail mailbox;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<SelfCheck> selfChecks;

    @BeforeEach
    void stopLanesAndKeepMessagesOfOtherTestsOutOfTheWay() throws FolderException {
        worker.stop();
        jdbc.sql("update messages set next_attempt_at = next_attempt_at + interval '1 year' where status = 'QUEUED'")
                .update();
        mailbox.purgeEmailFromAllMailboxes();
    }

    @AfterEach
    void startLanes() {
        clock.reset();
        worker.start();
        assertThat(selfChecks)
                .isNotEmpty()
                .allSatisfy(check ->
                        assertThat(check.differences()).as(check.name()).isEmpty());
    }

    @Test
    void sendsAfterAnInstanceDiedBeforeHandingOver() {
        Mailing mailing = queued();
        claim();
        clock.advance(LEASE.plusSeconds(1));
        leases.keepAlive();
        assertThat(statusOf(mailing)).isEqualTo("QUEUED");

        clock.advance(Duration.ofMinutes(1));
        worker.start();
        assertThat(events.await(SENT, data -> data.get("sendId").asString().equals(mailing.sendId()))
                        .data()
                        .get("attempt")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void isUncertainAfterAnInstanceDiedWhileHandingOver() {
        Mailing mailing = queued();
        DeliveryOrder order = claim();
        assertThat(beginHandover.begin(order.messageId(), order.attempt())).isTrue();
        clock.advance(LEASE.plusSeconds(1));
        leases.keepAlive();

        assertThat(events.await(UNCERTAIN, data -> data.get("sendId").asString().equals(mailing.sendId()))
                        .data()
                        .get("reason")
                        .asString())
                .isEqualTo("interrupted-while-handing-over");
        assertThat(statusOf(mailing)).isEqualTo("UNCERTAIN");
        assertThat(mailbox.getReceivedMessages()).isEmpty();
    }

    @Test
    void stopsAnInstanceThatWasTakenForDeadBeforeTheEndOfTheData() {
        Mailing mailing = queued();
        DeliveryOrder paused = claim();
        clock.advance(LEASE.plusSeconds(1));
        leases.keepAlive();
        clock.advance(Duration.ofMinutes(1));
        DeliveryOrder another = claim();
        assertThat(another.messageId()).isEqualTo(paused.messageId());

        assertThat(beginHandover.begin(paused.messageId(), paused.attempt())).isFalse();
        assertThat(beginHandover.begin(another.messageId(), another.attempt())).isTrue();
        recordDelivery.record(another.messageId(), another.attempt(), ACCEPTED);
        assertThat(statusOf(mailing)).isEqualTo("SENT");
    }

    @Test
    void believesTheAnswerOfAnInstanceThatCameBackTooLate() {
        Mailing mailing = queued();
        DeliveryOrder paused = claim();
        beginHandover.begin(paused.messageId(), paused.attempt());
        clock.advance(LEASE.plusSeconds(1));
        leases.keepAlive();
        assertThat(statusOf(mailing)).isEqualTo("UNCERTAIN");

        recordDelivery.record(paused.messageId(), paused.attempt(), ACCEPTED);
        assertThat(statusOf(mailing)).isEqualTo("SENT");
        events.await(SENT, data -> data.get("sendId").asString().equals(mailing.sendId()));
    }

    @Test
    void keepsTheLeaseOfALongAttempt() {
        Mailing mailing = queued();
        DeliveryOrder order = claim();
        leases.hold(order.attemptId());
        clock.advance(LEASE.minusSeconds(1));
        leases.keepAlive();
        clock.advance(LEASE.minusSeconds(1));
        leases.keepAlive();
        assertThat(statusOf(mailing)).isEqualTo("SENDING");

        leases.release(order.attemptId());
        clock.advance(LEASE.plusSeconds(1));
        leases.keepAlive();
        assertThat(statusOf(mailing)).isEqualTo("QUEUED");
    }

    @Test
    void givesEachMessageToOneInstanceOnly() throws Exception {
        List<Mailing> all = IntStream.range(0, 20).mapToObj(i -> queued()).toList();
        List<Callable<Optional<DeliveryOrder>>> claims = IntStream.range(0, 40)
                .<Callable<Optional<DeliveryOrder>>>mapToObj(i -> () -> claimMessage.claim(LEASE))
                .toList();

        try (ExecutorService instances = Executors.newFixedThreadPool(6)) {
            List<Object> claimed = instances.invokeAll(claims).stream()
                    .map(Future::resultNow)
                    .flatMap(Optional::stream)
                    .<Object>map(DeliveryOrder::messageId)
                    .toList();
            assertThat(claimed).doesNotHaveDuplicates().hasSize(all.size());
        }
        clock.advance(LEASE.plusSeconds(1));
        leases.keepAlive();
    }

    private Mailing queued() {
        Mailing mailing =
                new Mailings(events, invoicing).to("accounts@client.example").publish();
        Awaitility.await().until(() -> !statusOf(mailing).isEmpty());
        return mailing;
    }

    private DeliveryOrder claim() {
        return claimMessage.claim(LEASE).orElseThrow();
    }

    private String statusOf(Mailing mailing) {
        return jdbc.sql("select status from messages where send_id = :sendId")
                .param("sendId", java.util.UUID.fromString(mailing.sendId()))
                .query(String.class)
                .optional()
                .orElse("");
    }
}
