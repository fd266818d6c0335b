package com.azuvio.crmconnect.client.client;

import com.azuvio.crmconnect.starter.web.Refusal;
import com.azuvio.crmconnect.starter.web.Versions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Replaces a client's data by corrected ones (S26); other services follow by the event. */
@Component
public class CorrectClient {

    private final Clients clients;
    private final DescribeClient describe;
    private final ReadinessPolicy policy;
    private final Moments moments;

    CorrectClient(Clients clients, DescribeClient describe, ReadinessPolicy policy, Moments moments) {
        this.clients = clients;
        this.describe = describe;
        this.policy = policy;
        this.moments = moments;
    }

    /**
     * @param ifMatch entity tag of the version that the caller has seen
     * @throws Refusal {@code client-not-found}, {@code stale-version}, {@code if-match-required}
     */
    @Transactional
    public ClientDetails correct(UUID id, @Nullable String ifMatch, ClientProfile profile) {
        var client = clients.lockById(id).orElseThrow(() -> DescribeClient.notFound(id));
        Versions.require(ifMatch, client.version());
        client.correct(profile, policy, moments.present());
        return describe.of(clients.saveAndFlush(client));
    }
}
