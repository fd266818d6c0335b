package com.azuvio.crmconnect.notification.unpaidlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.notification.support.Neighbours.Invoicing;
import com.azuvio.crmconnect.notification.support.NotificationTest;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.MutableClock;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The finance manager's list (S33): once a week, whatever runs and whatever did not. */
@NotificationTest
class UnpaidListIT {

    private static final String FINANCE = "finance@seller.example";

    @Autowired
    private Api api;

    @Autowired
    private GreenMail mailbox;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @Autowired
    private CompanyCalendar calendar;

    @Autowired
    private SendUnpaidList sendUnpaidList;

    private LocalDate monday = LocalDate.EPOCH;

    @BeforeEach
    void aMondayInTheFuture() throws Exception {
        mailbox.purgeEmailFromAllMailboxes();
        invoicing.store("/invoices/export", "PK-workbook".getBytes(StandardCharsets.US_ASCII));
        LocalDate last = jdbc.sql("select max(week_begins_on) from unpaid_list_weeks")
                .query(LocalDate.class)
                .optional()
                .orElse(calendar.today());
        monday = (last == null ? calendar.today() : last).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        at(monday.minusDays(2), "12:00");
        put(settings(false, "MONDAY", "08:00"));
    }

    @AfterEach
    void reset() {
        put(settings(false, "MONDAY", "08:00"));
        clock.reset();
    }

    @Test
    void isSentOncePerWeekThoughSeveralInstancesRun() throws Exception {
        put(settings(true, "MONDAY", "08:00"));
        at(monday, "07:59");
        everyInstanceRuns();
        assertThat(weeks()).isEmpty();

        at(monday, "08:00");
        everyInstanceRuns();
        at(monday.plusDays(3), "10:00");
        everyInstanceRuns();
        assertThat(weeks()).containsExactly(monday);

        at(monday.plusDays(7), "08:01");
        everyInstanceRuns();
        assertThat(weeks()).containsExactly(monday, monday.plusDays(7));
        awaitMails(sent());
    }

    @Test
    void makesUpAnOutageOnce() throws Exception {
        put(settings(true, "MONDAY", "08:00"));
        at(monday.plusDays(23), "15:30");
        everyInstanceRuns();
        at(monday.plusDays(23), "16:30");
        everyInstanceRuns();

        assertThat(weeks()).as("of four Mondays only the last").containsExactly(monday.plusDays(21));
        awaitMails(sent());
    }

    @Test
    void doesNotMakeUpWhatWasDueBeforeItWasSwitchedOn() throws Exception {
        at(monday.plusDays(1), "09:00");
        put(settings(true, "MONDAY", "08:00"));
        everyInstanceRuns();
        assertThat(weeks()).isEmpty();
    }

    @Test
    void isNotSentTwiceInAWeekThatItsDayWasMovedIn() throws Exception {
        put(settings(true, "MONDAY", "08:00"));
        at(monday, "09:00");
        everyInstanceRuns();
        put(settings(true, "FRIDAY", "08:00"));
        at(monday.plusDays(4), "09:00");
        everyInstanceRuns();
        assertThat(weeks()).containsExactly(monday);

        at(monday.plusDays(11), "09:00");
        everyInstanceRuns();
        assertThat(weeks()).containsExactly(monday, monday.plusDays(7));
    }

    @Test
    void keepsToTheClockOnTheWallWhenItChanges() throws Exception {
        LocalDate before = LocalDate.of(Math.max(2027, monday.getYear() + 1), 3, 1)
                .with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY))
                .minusDays(6);
        at(before.minusDays(1), "12:00");
        put(settings(true, "MONDAY", "08:00"));
        for (LocalDate day : List.of(before, before.plusDays(7))) {
            at(day, "07:59");
            everyInstanceRuns();
            assertThat(weeks()).doesNotContain(day);
            at(day, "08:00");
            everyInstanceRuns();
            assertThat(weeks()).contains(day);
        }
    }

    @Test
    void carriesTheWorkbookAndIsSentNowOnRequest() {
        put(settings(false, "MONDAY", "08:00"));
        JsonNode queued =
                api.as("finance-manager").post("/unpaid-list/send").expect(201).json();
        String id = queued.get("id").asString();
        awaitMails(List.of(id));

        assertThat(queued.get("kind").asString()).isEqualTo("UNPAID_LIST");
        assertThat(queued.has("clientId")).isFalse();
        String mail = Arrays.stream(mailbox.getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .filter(whole -> whole.contains(id))
                .findFirst()
                .orElseThrow();
        assertThat(mail)
                .contains("unpaid-invoices-" + calendar.today() + ".xlsx")
                .contains("spreadsheetml.sheet")
                .contains("UEstd29ya2Jvb2s=");
        assertThat(weeks()).isEmpty();
        api.as("sales-admin")
                .post("/unpaid-list/send", Map.of("recipients", List.of("nobody")))
                .expectProblem(422, "no-usable-recipient");
        api.as("account-executive").post("/unpaid-list/send").expectProblem(403, "forbidden");
    }

    @Test
    void refusesSettingsThatCannotBeMeant() {
        Map<String, Object> nobody = new HashMap<>(settings(true, "MONDAY", "08:00"));
        nobody.put("recipients", List.of());
        api.as("finance-manager").put("/unpaid-list/settings", nobody, tag()).expectProblem(422, "no-usable-recipient");
        nobody.put("active", false);
        api.as("finance-manager").put("/unpaid-list/settings", nobody, tag()).expect(200);
        api.as("sales-admin").post("/unpaid-list/send").expectProblem(422, "no-usable-recipient");
        nobody.put("weekday", "SOMEDAY");
        assertThat(api.as("finance-manager")
                        .put("/unpaid-list/settings", nobody, tag())
                        .status())
                .isEqualTo(400);
        api.as("finance-manager")
                .put("/unpaid-list/settings", settings(false, "MONDAY", "08:00"), null)
                .expectProblem(428, "if-match-required");
        api.as("finance-manager")
                .put("/unpaid-list/settings", settings(false, "MONDAY", "08:00"), "\"0\"")
                .expectProblem(412, "stale-version");
    }

    private static Map<String, Object> settings(boolean active, String weekday, String sendAt) {
        return Map.of(
                "active",
                active,
                "weekday",
                weekday,
                "sendAt",
                sendAt + ":00",
                "language",
                "en",
                "recipients",
                List.of(FINANCE));
    }

    private void put(Map<String, Object> settings) {
        api.as("finance-manager").put("/unpaid-list/settings", settings, tag()).expect(200);
    }

    private String tag() {
        return String.valueOf(
                api.as("sales-admin").get("/unpaid-list/settings").expect(200).header("ETag"));
    }

    private void at(LocalDate day, String time) {
        clock.set(day.atTime(LocalTime.parse(time))
                .atZone(calendar.zone())
                .toInstant()
                .plusSeconds(1));
    }

    private void everyInstanceRuns() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> runs = new ArrayList<>();
            for (int instance = 0; instance < 4; instance++) {
                runs.add(threads.submit(sendUnpaidList::whatIsDue));
            }
            for (Future<?> run : runs) {
                run.get();
            }
        }
    }

    /** Weeks of this test that the schedule sent it in. */
    private List<LocalDate> weeks() {
        return jdbc.sql("""
                select week_begins_on from unpaid_list_weeks
                where week_begins_on >= :from and message_id is not null order by 1""").param("from", monday).query(LocalDate.class).list();
    }

    /** Each of the messages is in the mailbox, once. */
    private void awaitMails(List<String> messages) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Arrays.stream(mailbox.getReceivedMessages())
                                .map(GreenMailUtil::getHeaders)
                                .filter(headers -> messages.stream().anyMatch(headers::contains)))
                        .hasSize(messages.size())
                        .allMatch(headers -> headers.contains(FINANCE)));
    }

    /** What the schedule sent in this test. */
    private List<String> sent() {
        return jdbc.sql("select message_id::text from unpaid_list_weeks where week_begins_on >= :from")
                .param("from", monday)
                .query(String.class)
                .list();
    }
}
