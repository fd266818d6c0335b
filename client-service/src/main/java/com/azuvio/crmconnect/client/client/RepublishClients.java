package com.azuvio.crmconnect.client.client;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells every client's present state again at its present revision, page by page in transactions of their own. Where
 * the readiness policy has changed, that is a change of the client and gets a new revision.
 */
@Component
public class RepublishClients {

    private static final int PAGE_SIZE = 200;

    private final Clients clients;
    private final ReadinessPolicy policy;
    private final Moments moments;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate ownTransaction;

    RepublishClients(
            Clients clients,
            ReadinessPolicy policy,
            Moments moments,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.clients = clients;
        this.policy = policy;
        this.moments = moments;
        this.events = events;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Tells a state again without changing it. */
    public record StateRepeated(ClientState state, long revision) {}

    /** @return how many clients there are */
    public long republish() {
        long told = 0;
        var after = new UUID(0, 0);
        List<UUID> page;
        do {
            var start = after;
            page = ownTransaction.execute(status -> republishAfter(start));
            told += page.size();
            after = page.isEmpty() ? after : page.getLast();
        } while (page.size() == PAGE_SIZE);
        return told;
    }

    private List<UUID> republishAfter(UUID start) {
        var page = clients.lockPageAfter(start, Limit.of(PAGE_SIZE));
        for (var client : page) {
            if (client.hasReadinessOf(policy)) {
                events.publishEvent(new StateRepeated(client.state(policy), client.revision()));
            } else {
                client.determineReadiness(policy, moments.present());
                clients.saveAndFlush(client);
            }
        }
        return page.stream().map(Client::id).toList();
    }
}
