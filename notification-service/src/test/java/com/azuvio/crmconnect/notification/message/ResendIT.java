package com.azuvio.crmconnect.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.notification.support.Mailings;
import com.azuvio.crmconnect.notification.support.Mailings.Mailing;
import com.azuvio.crmconnect.notification.support.Neighbours.Invoicing;
import com.azuvio.crmconnect.notification.support.NotificationTest;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.MutableClock;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import tools.jackson.databind.JsonNode;

@NotificationTest
class ResendIT {

    private static final String SENT = "sales.notification.message-sent.v1";
    private static final String FAILED = "sales.notification.message-failed.v1";

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

    @Autowired
    private MutableClock clock;

    @Autowired
    private CompanyCalendar calendar;

    private Mailings mailings;

    @BeforeEach
    void prepare() throws Exception {
        mailings = new Mailings(events, invoicing);
        mailbox.purgeEmailFromAllMailboxes();
    }

    @AfterEach
    void reset() {
        mailSettings.setPort(mailbox.getSmtp().getPort());
        clock.reset();
    }

    @Test
    void sendsTheSameFilesToSomebodyElseAsANewMessage() throws Exception {
        Mailing mailing = mailings.to("accounts@client.example").publish();
        String first = idOf(events.await(SENT, of(mailing)).data());

        String again = resend(first, "chief@client.example").get("id").asString();
        events.await(SENT, data -> idOf(data).equals(again));

        assertThat(read(again).get("resendOfId").asString()).isEqualTo(first);
        assertThat(read(again).get("requestedBy").asString()).isEqualTo("test-sales-admin");
        assertThat(read(first).get("resendIds").valueStream().map(JsonNode::asString))
                .containsExactly(again);
        assertThat(read(first).get("status").asString()).isEqualTo("SENT");
        assertThat(mailTo("chief@client.example").getMessageID())
                .isNotEqualTo(mailTo("accounts@client.example").getMessageID());
        assertThat(mailTo("chief@client.example").getSize())
                .isCloseTo(mailTo("accounts@client.example").getSize(), org.assertj.core.data.Offset.offset(300));
    }

    @Test
    void refusesTheSameResendWhileOneWaits() {
        Mailing mailing = mailings.to("accounts@client.example").publish();
        String first = idOf(events.await(SENT, of(mailing)).data());
        mailSettings.setPort(1);
        resend(first, "chief@client.example");

        admin().post("/messages/" + first + "/resend", Map.of("recipients", List.of("chief@client.example")))
                .expectProblem(409, "resend-under-way");
        resend(first, "other@client.example");
    }

    @Test
    void refusesWhatIsNotSensible() {
        Mailing mailing = mailings.to("not an address").publish();
        String failed = idOf(events.await(FAILED, of(mailing)).data());

        admin().post("/messages/" + failed + "/resend").expectProblem(409, "message-can-be-retried");
        admin().post("/messages/" + failed + "/resend", Map.of("recipients", List.of("nobody")))
                .expectProblem(422, "no-usable-recipient");
        admin().post("/messages/" + UUID.randomUUID() + "/resend").expectProblem(404, "message-not-found");
        assertThat(api.as("finance-manager")
                        .post("/messages/" + failed + "/resend")
                        .status())
                .isEqualTo(403);

        String again = resend(failed, "right@client.example").get("id").asString();
        assertThat(events.await(SENT, data -> idOf(data).equals(again))
                        .data()
                        .get("sendId")
                        .asString())
                .isEqualTo(mailing.sendId());
    }

    @Test
    void findsMessagesByRecipientKindNumberAndDay() {
        String clientId = UUID.randomUUID().toString();
        Mailing one = mailings.to("Ana@one.example", "office@one.example")
                .with("clientId", clientId)
                .with("number", "FIND-1")
                .publish();
        Mailing two = mailings.to("office@two.example")
                .with("clientId", clientId)
                .with("number", "FIND_2")
                .publish();
        events.await(SENT, of(one));
        events.await(SENT, of(two));
        String today = calendar.today().toString();
        String tomorrow = calendar.today().plusDays(1).toString();

        assertThat(numbers(clientId, "&recipient=ana@ONE")).containsExactly("FIND-1");
        assertThat(numbers(clientId, "&recipient=office")).containsExactlyInAnyOrder("FIND_2", "FIND-1");
        assertThat(numbers(clientId, "&recipient=%25")).isEmpty();
        assertThat(numbers(clientId, "&number=FIND_")).containsExactly("FIND_2");
        assertThat(numbers(clientId, "&kind=REMINDER")).isEmpty();
        assertThat(numbers(clientId, "&kind=DOCUMENT&queuedFrom=" + today + "&queuedTo=" + today))
                .hasSize(2);
        assertThat(numbers(clientId, "&queuedFrom=" + tomorrow)).isEmpty();
        JsonNode uncounted = api.as("finance-manager")
                .get("/messages?counts=false&clientId=" + clientId)
                .expect(200)
                .json();
        assertThat(uncounted.get("counts")).isEmpty();
        api.as("finance-manager").get("/messages?queuedFrom=0001-01-01").expectProblem(400, "day-out-of-range");
    }

    private List<String> numbers(String clientId, String query) {
        JsonNode page = api.as("finance-manager")
                .get("/messages?clientId=" + clientId + query)
                .expect(200)
                .json();
        assertThat(page.at("/counts/SENT").asInt()).isEqualTo(page.get("items").size());
        return page.get("items")
                .valueStream()
                .map(item -> item.get("number").asString())
                .toList();
    }

    private JsonNode resend(String id, String recipient) {
        return admin().post("/messages/" + id + "/resend", Map.of("recipients", List.of(recipient)))
                .expect(200)
                .json();
    }

    private Api admin() {
        return api.as("sales-admin");
    }

    private JsonNode read(String id) {
        return admin().get("/messages/" + id).expect(200).json();
    }

    private MimeMessage mailTo(String address) {
        return Arrays.stream(mailbox.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.toString(mail.getRecipients(RecipientType.TO)).contains(address);
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String idOf(JsonNode data) {
        return data.get("messageId").asString();
    }

    private static Predicate<JsonNode> of(Mailing mailing) {
        return data -> data.get("sendId").asString().equals(mailing.sendId());
    }
}
