package com.azuvio.crmconnect.client.client;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A client with its readiness and its possible duplicates. */
@Component
public class DescribeClient {

    private final Clients clients;
    private final FindDuplicates findDuplicates;
    private final ReadinessPolicy policy;

    DescribeClient(Clients clients, FindDuplicates findDuplicates, ReadinessPolicy policy) {
        this.clients = clients;
        this.findDuplicates = findDuplicates;
        this.policy = policy;
    }

    /** @throws Refusal {@code client-not-found} */
    @Transactional(readOnly = true)
    public ClientDetails describe(UUID id) {
        return of(clients.findById(id).orElseThrow(() -> notFound(id)));
    }

    ClientDetails of(Client client) {
        var state = client.state(policy);
        return new ClientDetails(state, client.version(), client.revision(), client.trace(), findDuplicates.of(state));
    }

    static Refusal notFound(UUID id) {
        return Refusal.notFound("client-not-found", "there is no client with this id")
                .with("clientId", id);
    }
}
