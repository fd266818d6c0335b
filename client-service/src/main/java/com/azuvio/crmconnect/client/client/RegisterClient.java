package com.azuvio.crmconnect.client.client;

import com.azuvio.crmconnect.starter.id.UuidV7;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Registers a client, complete or not (S60), and says who may be the same one. */
@Component
public class RegisterClient {

    private final Clients clients;
    private final DescribeClient describe;
    private final ReadinessPolicy policy;
    private final Moments moments;

    RegisterClient(Clients clients, DescribeClient describe, ReadinessPolicy policy, Moments moments) {
        this.clients = clients;
        this.describe = describe;
        this.policy = policy;
        this.moments = moments;
    }

    @Transactional
    public ClientDetails register(ClientProfile profile) {
        var number = String.format(Locale.ROOT, "C-%06d", clients.nextNumber());
        var client = Client.register(UuidV7.next(), number, profile, policy, moments.present());
        return describe.of(clients.saveAndFlush(client));
    }
}
