package com.azuvio.crmconnect.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.starter.outbox.StateRepublisher;
import com.azuvio.crmconnect.starter.selfcheck.SelfCheck;
import com.azuvio.crmconnect.starter.test.EventProbe;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The service's own statements about its tables, and telling its states again. */
@InvoicingTest
class SelfChecksIT {

    @Autowired
    private List<SelfCheck> checks;

    @Autowired
    private StateRepublisher states;

    @Autowired
    private Setup setup;

    @Autowired
    private Upstream upstream;

    @Autowired
    private Documents documents;

    @Autowired
    private EventProbe events;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void company() {
        setup.companyIsSetUp();
    }

    @Test
    void holdAfterRealTransitions() {
        documents.anIssuedInvoice(upstream.clientIsKnown());
        assertThat(checks)
                .extracting(SelfCheck::name)
                .anyMatch(name -> name.startsWith("I1"))
                .anyMatch(name -> name.startsWith("I2"))
                .anyMatch(name -> name.startsWith("I3"))
                .anyMatch(name -> name.startsWith("I4"));
        assertThat(checks)
                .allSatisfy(check ->
                        assertThat(check.differences()).as(check.name()).isEmpty());
    }

    @Test
    void findWhatSomebodyBroke() {
        UUID id = documents.anIssuedInvoice(upstream.clientIsKnown());
        transaction.executeWithoutResult(status -> {
            jdbc.execute("set local session_replication_role = replica"); // past the triggers, as only an owner can
            jdbc.update(
                    "update invoices set allocated_amount = 21, remaining_amount = 100, due_on = due_on + 1 where id = ?",
                    id);
            jdbc.update("""
                    insert into order_confirmations (order_id, confirmation_number, order_number, client_id, confirmed_at, received_at)
                    values (?, 1, 'SO-LOST', ?, now(), now())""", UUID.randomUUID(), UUID.randomUUID());
            assertThat(differences("I1")).hasSize(1).first().asString().contains("has no document");
            assertThat(differences("I3")).hasSize(1).first().asString().contains("differs from its snapshot");
            assertThat(differences("I4")).hasSize(1).first().asString().contains("100.00 remaining");
            status.setRollbackOnly();
        });
    }

    @Test
    void findACreditNoteThatSomebodyChangedAndASnapshotOfNothing() {
        UUID original = documents.anIssuedInvoice(upstream.clientIsKnown());
        UUID note = documents.anIssuedCreditNote(original);
        assertThat(differences("I3")).isEmpty();
        transaction.executeWithoutResult(status -> {
            jdbc.execute("set local session_replication_role = replica");
            jdbc.update("update credit_notes set issued_on = issued_on - 1 where id = ?", note);
            jdbc.update("delete from invoices where id = ?", original);
            assertThat(differences("I3"))
                    .hasSize(2)
                    .anySatisfy(difference ->
                            assertThat(difference).contains("credit note").contains("differs"))
                    .anySatisfy(difference ->
                            assertThat(difference).contains(original.toString()).contains("not issued"));
            status.setRollbackOnly();
        });
    }

    @Test
    void everyReceivableIsToldAgainAtItsRevision() {
        UUID id = documents.anIssuedInvoice(upstream.clientIsKnown());
        events.await(
                "sales.invoice.receivable-changed.v1",
                data -> isOf(data.path("documentId").asString(), id));

        assertThat(states.republishAll()).isPositive();

        Awaitility.await()
                .untilAsserted(() -> assertThat(events.emitted("sales.invoice.receivable-changed.v1").stream()
                                .filter(event ->
                                        isOf(event.data().path("documentId").asString(), id))
                                .map(EventProbe.ReceivedEvent::revision))
                        .hasSize(2)
                        .containsOnly(3L));
    }

    private List<String> differences(String name) {
        return checks.stream()
                .filter(check -> check.name().startsWith(name + "-"))
                .findFirst()
                .orElseThrow()
                .differences();
    }

    private static boolean isOf(String documentId, UUID id) {
        return documentId.equals(id.toString());
    }
}
