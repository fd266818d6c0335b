package com.azuvio.crmconnect.client.client;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one client of two records of it (S18). The one that nothing was sold to yet ends inactive and points to the other, which takes over its
 * contacts, delivery addresses and mailboxes and keeps its own tax data and terms.
 */
@Component
public class MergeClients {

    private final Clients clients;
    private final ClientBusiness business;
    private final DescribeClient describe;
    private final ReadinessPolicy policy;
    private final Moments moments;

    MergeClients(
            Clients clients,
            ClientBusiness business,
            DescribeClient describe,
            ReadinessPolicy policy,
            Moments moments) {
        this.clients = clients;
        this.business = business;
        this.describe = describe;
        this.policy = policy;
        this.moments = moments;
    }

    /**
     * @param id of the record that ends
     * @param survivorId of the one that stays
     * @return the one that stays
     * @throws Refusal {@code client-not-found}, {@code merge-with-itself}, {@code client-merged}, {@code merge-into-inactive},
     *     {@code client-has-business}, {@code merge-too-large}
     */
    @Transactional
    public ClientDetails merge(UUID id, UUID survivorId) {
        if (id.equals(survivorId)) {
            throw Refusal.unprocessable("merge-with-itself", "a client is merged into another one")
                    .field("into", "same-client", "another client");
        }
        boolean first = id.compareTo(survivorId) < 0;
        var lower = lock(first ? id : survivorId);
        var higher = lock(first ? survivorId : id);
        var ending = first ? lower : higher;
        var survivor = first ? higher : lower;
        if (!survivor.isActive()) {
            throw Refusal.conflict("merge-into-inactive", "the client that stays is inactive; reactivate it first")
                    .with("clientId", survivorId);
        }
        if (business.isThere(id)) {
            throw Refusal.conflict(
                            "client-has-business",
                            "orders, documents or money name this client, and they do not change; deactivate it instead")
                    .with("clientId", id);
        }
        survivor.correct(survivor.profile().with(ending.profile()), policy, moments.present());
        ending.mergeInto(survivorId, policy, moments.present());
        clients.saveAndFlush(ending);
        return describe.of(clients.saveAndFlush(survivor));
    }

    private Client lock(UUID id) {
        var client = clients.lockById(id).orElseThrow(() -> DescribeClient.notFound(id));
        client.requireNotMerged();
        return client;
    }
}
