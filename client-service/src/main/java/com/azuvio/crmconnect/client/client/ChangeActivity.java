package com.azuvio.crmconnect.client.client;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a client out of new business or back into it; doing so twice changes nothing. */
@Component
public class ChangeActivity {

    private final Clients clients;
    private final DescribeClient describe;
    private final ReadinessPolicy policy;
    private final Moments moments;

    ChangeActivity(Clients clients, DescribeClient describe, ReadinessPolicy policy, Moments moments) {
        this.clients = clients;
        this.describe = describe;
        this.policy = policy;
        this.moments = moments;
    }

    /** @throws Refusal {@code client-not-found} */
    @Transactional
    public ClientDetails change(UUID id, boolean active) {
        var client = clients.lockById(id).orElseThrow(() -> DescribeClient.notFound(id));
        if (active) {
            client.reactivate(policy, moments.present());
        } else {
            client.deactivate(policy, moments.present());
        }
        return describe.of(clients.saveAndFlush(client));
    }
}
