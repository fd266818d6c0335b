package com.azuvio.crmconnect.invoicing.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.invoicing.InvoicingTest;
import com.azuvio.crmconnect.invoicing.Setup;
import com.azuvio.crmconnect.invoicing.StatementCounter;
import com.azuvio.crmconnect.invoicing.Upstream;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.messaging.InboundEvent;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** A poll costs a constant number of statements, plus one per hundred rows of a table. */
@InvoicingTest
class BatchStatementsIT {

    private static final int FEW = 10;
    private static final int MANY = 100;

    @Autowired
    private OrderEvents orders;

    @Autowired
    private ClientEvents clients;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Upstream upstream;

    @Autowired
    private Setup setup;

    @Autowired
    private CompanyCalendar calendar;

    @BeforeEach
    void company() {
        setup.companyIsSetUp();
    }

    @Test
    void draftsABatchOfConfirmationsWithAsManyStatementsAsAFew() {
        List<String> few = statements(() -> orders.handle(confirmations(FEW)));
        List<String> many = statements(() -> orders.handle(confirmations(MANY)));

        assertThat(many).as(String.join("\n", many)).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(14);
    }

    @Test
    void letsADraftsClientsChangeInOneBatchWithAsManyStatementsAsAFew() {
        List<UUID> some = draftedClients(FEW);
        List<UUID> lots = draftedClients(MANY);
        List<String> few = statements(() -> clients.handle(states(some, 2)));
        List<String> many = statements(() -> clients.handle(states(lots, 2)));

        assertThat(many).as(String.join("\n", many)).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(14);
    }

    private List<String> statements(Runnable handling) {
        return counter.during(() -> transaction.executeWithoutResult(status -> handling.run()));
    }

    private List<UUID> draftedClients(int count) {
        List<UUID> ids = Stream.generate(UuidV7::next).limit(count).toList();
        transaction.executeWithoutResult(status -> {
            clients.handle(states(ids, 1));
            orders.handle(ids.stream().map(this::confirmed).toList());
        });
        return ids;
    }

    private List<InboundEvent> states(List<UUID> clientIds, long revision) {
        return clientIds.stream()
                .map(id -> event(
                        "sales.client.changed.v1",
                        id,
                        revision,
                        upstream.client(id).put("name", "Revision " + revision)))
                .toList();
    }

    private List<InboundEvent> confirmations(int count) {
        Supplier<UUID> newClient = UuidV7::next;
        return Stream.generate(newClient).limit(count).map(this::confirmed).toList();
    }

    private InboundEvent confirmed(UUID clientId) {
        UUID orderId = UuidV7.next();
        return event("sales.order.confirmed.v1", orderId, 1, upstream.confirmation(orderId, 1, clientId));
    }

    private InboundEvent event(String type, UUID subject, long revision, JsonNode data) {
        return new InboundEvent(
                type.replaceFirst("\\.[^.]+\\.v1$", ""),
                subject.toString(),
                "/upstream",
                UuidV7.next().toString(),
                type,
                subject.toString(),
                revision,
                "upstream",
                calendar.now(),
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                data.toString().getBytes(StandardCharsets.UTF_8));
    }
}
