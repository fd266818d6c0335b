package com.azuvio.crmconnect.client.client;

import com.azuvio.crmconnect.starter.selfcheck.SelfCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Each client's stored readiness is what the rules say of it now; a changed policy shows here. */
@Component
class ReadinessCheck implements SelfCheck {

    private static final int PAGE_SIZE = 200;
    private static final int DIFFERENCES_MAX = 100;

    private final Clients clients;
    private final ReadinessPolicy policy;

    ReadinessCheck(Clients clients, ReadinessPolicy policy) {
        this.clients = clients;
        this.policy = policy;
    }

    @Override
    public String name() {
        return "client-readiness";
    }

    @Override
    public List<String> differences() {
        var differences = new ArrayList<String>();
        var after = new UUID(0, 0);
        while (differences.size() < DIFFERENCES_MAX) {
            var page = clients.findByIdGreaterThanOrderById(after, Limit.of(PAGE_SIZE));
            if (page.isEmpty()) {
                break;
            }
            page.stream()
                    .filter(client -> !client.hasReadinessOf(policy))
                    .map(client -> "client " + client.id() + ": stored readiness is not that of the rules")
                    .limit(DIFFERENCES_MAX - differences.size())
                    .forEach(differences::add);
            after = page.getLast().id();
        }
        return differences;
    }
}
