package com.azuvio.crmconnect.notification.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.notification.support.Mailings;
import com.azuvio.crmconnect.notification.support.Mailings.Mailing;
import com.azuvio.crmconnect.notification.support.Neighbours.Invoicing;
import com.azuvio.crmconnect.notification.support.NotificationTest;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@NotificationTest
class InvoiceEventsIT {

    @Autowired
    private EventProbe events;

    @Autowired
    private Api api;

    @Autowired
    private Invoicing invoicing;

    private Mailings mailings;

    @BeforeEach
    void prepare() {
        mailings = new Mailings(events, invoicing);
    }

    @ParameterizedTest
    @CsvSource({
        "/pdf/path, https://evil.example/x, pdf.path",
        "/pdf/path, //evil.example/x, pdf.path",
        "/pdf/path, /invoices/../actuator/env, pdf.path",
        "/pdf/sha256, 123, pdf.sha256",
        "/number, '', number",
        "/total/currency, RON, inOneCurrency"
    })
    void setsAsideWhatItCannotMailAndGoesOn(String pointer, String value, String namedField) {
        Mailing broken =
                mailings.to("accounts@client.example").replacing(pointer, value).publish();
        JsonNode parked = awaitParked(broken);

        assertThat(parked.get("reasonCode").asString()).isEqualTo("incomplete-event");
        assertThat(parked.get("reasonDetail").asString()).startsWith(namedField);
        Mailing next = mailings.to("accounts@client.example").publish();
        events.await(
                "sales.notification.message-sent.v1",
                data -> data.get("sendId").asString().equals(next.sendId()));
    }

    @Test
    void setsAsideADocumentOfAKindThatItDoesNotKnow() {
        Mailing broken = mailings.to("accounts@client.example")
                .replacing("/documentType", "LOVE_LETTER")
                .publish();

        assertThat(awaitParked(broken).get("reasonCode").asString()).isEqualTo("unreadable-payload");
    }

    @Test
    void writesEnglishToWhoReadsALanguageThatItHasNot() {
        Mailing mailing = mailings.to("accounts@client.example")
                .replacing("/language", "fr")
                .publish();
        String id = events.await(
                        "sales.notification.message-sent.v1",
                        data -> data.get("sendId").asString().equals(mailing.sendId()))
                .data()
                .get("messageId")
                .asString();

        assertThat(api.as("sales-admin")
                        .get("/messages/" + id)
                        .expect(200)
                        .json()
                        .get("language")
                        .asString())
                .isEqualTo("en");
    }

    private JsonNode awaitParked(Mailing mailing) {
        return Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> parked(mailing), found -> found != null);
    }

    private @Nullable JsonNode parked(Mailing mailing) {
        List<JsonNode> open = api.as("ops")
                .get("/operations/parked-messages?limit=200")
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .toList();
        return open.stream()
                .filter(message -> message.get("subject").asString().equals(mailing.documentId()))
                .findFirst()
                .orElse(null);
    }
}
