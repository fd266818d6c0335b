package com.azuvio.crmconnect.client.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.client.client.ClientFixtures;
import com.azuvio.crmconnect.client.client.ClientProfile;
import com.azuvio.crmconnect.client.client.ClientState;
import com.azuvio.crmconnect.client.client.Readiness;
import com.azuvio.crmconnect.client.messaging.InvoiceFacts.CreditNoteIssued;
import com.azuvio.crmconnect.client.messaging.InvoiceFacts.DebitNoteIssued;
import com.azuvio.crmconnect.client.messaging.InvoiceFacts.InvoiceIssued;
import com.azuvio.crmconnect.client.messaging.InvoiceFacts.ReceivableChanged;
import com.azuvio.crmconnect.client.messaging.PaymentFacts.FreeMoneyWrittenOff;
import com.azuvio.crmconnect.client.messaging.PaymentFacts.Recorded;
import com.azuvio.crmconnect.client.messaging.PaymentFacts.Refunded;
import com.azuvio.crmconnect.client.messaging.PaymentFacts.Reversed;
import com.azuvio.crmconnect.client.messaging.PaymentFacts.WriteOffUndone;
import com.azuvio.crmconnect.client.messaging.PaymentFacts.WrittenOff;
import com.azuvio.crmconnect.client.reminderblock.ReminderBlock;
import com.azuvio.crmconnect.starter.messaging.EventJson;
import com.azuvio.crmconnect.starter.test.Contracts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What this service tells keeps its own contract; what it reads is in the examples of the owners. */
class ContractTest {

    private static final String CHANGED = "sales.client.changed.v1";

    @Test
    void tellsReadyAndIncompleteClientsAsPromised() {
        for (var profile : new ClientProfile[] {ClientFixtures.aReadyCompany(), ClientFixtures.anIncompleteCompany()}) {
            var missing = Readiness.missing(
                    profile.tax(), profile.registeredAddress(), profile.terms(), ClientFixtures.POLICY);
            var state = new ClientState(
                    UUID.randomUUID(),
                    "C-000042",
                    profile,
                    true,
                    missing,
                    ClientFixtures.A_VALID_CHECK,
                    null,
                    List.of(new ReminderBlock(
                            UUID.randomUUID(),
                            null,
                            ReminderBlock.Reason.PROMISE,
                            null,
                            LocalDate.of(2026, 12, 1),
                            Instant.parse("2026-11-24T09:00:00Z"),
                            "maria")));
            Contracts.assertValid(CHANGED, text(EventJson.write(ClientChanged.from(state))));
        }
    }

    @Test
    void givesAnExampleThatLosesNothingInItsOwnRecord() {
        var example = Contracts.example(CHANGED);
        Contracts.assertValid(CHANGED, example);
        var read = EventJson.read(example.getBytes(StandardCharsets.UTF_8), ClientChanged.class);
        assertThat(EventJson.read(EventJson.write(read), Object.class))
                .isEqualTo(EventJson.read(example.getBytes(StandardCharsets.UTF_8), Object.class));
    }

    static Stream<Arguments> whatThisServiceReads() {
        return Stream.of(
                Arguments.of("sales.invoice.issued.v1", InvoiceIssued.class),
                Arguments.of("sales.invoice.credit-note-issued.v1", CreditNoteIssued.class),
                Arguments.of("sales.invoice.debit-note-issued.v1", DebitNoteIssued.class),
                Arguments.of("sales.invoice.receivable-changed.v1", ReceivableChanged.class),
                Arguments.of("sales.invoice.drafted.v1", InvoiceFacts.Naming.class),
                Arguments.of("sales.invoice.proforma-issued.v1", InvoiceFacts.Naming.class),
                Arguments.of("sales.order.placed.v1", OrderEvents.OrderNaming.class),
                Arguments.of("sales.order.confirmed.v1", OrderEvents.OrderNaming.class),
                Arguments.of("sales.payment.recorded.v1", Recorded.class),
                Arguments.of("sales.payment.reversed.v1", Reversed.class),
                Arguments.of("sales.payment.refunded.v1", Refunded.class),
                Arguments.of("sales.payment.written-off.v1", WrittenOff.class),
                Arguments.of("sales.payment.free-money-written-off.v1", FreeMoneyWrittenOff.class),
                Arguments.of("sales.payment.write-off-undone.v1", WriteOffUndone.class));
    }

    @ParameterizedTest
    @MethodSource("whatThisServiceReads")
    void readsTheExamplesOfTheOwners(String type, Class<?> record) {
        var example = Contracts.example(type);
        Contracts.assertValid(type, example);
        assertThat(EventJson.read(example.getBytes(StandardCharsets.UTF_8), record))
                .isNotNull();
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
