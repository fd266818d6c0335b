package com.azuvio.crmconnect.order.agent;

import com.azuvio.crmconnect.starter.security.CurrentActor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which orders the caller reaches. An account executive reaches the orders whose agent id is their login name; whoever has a
 * role for all orders as well reaches all of them, and so does what comes over Kafka.
 */
@Component
public class OwnOrders {

    private static final String AGENT = "account-executive";
    private static final List<String> FOR_ALL =
            List.of("sales-admin", "finance-manager", "warehouse", "integration", "ops", "service");

    private final CurrentActor actor;

    OwnOrders(CurrentActor actor) {
        this.actor = actor;
    }

    /** The login name, which is the agent id of the caller's own orders. */
    public String caller() {
        return actor.name();
    }

    /** The agent to whose orders the caller is restricted; empty where nothing restricts. */
    public Optional<String> onlyAgent() {
        boolean restricted = actor.hasRole(AGENT) && FOR_ALL.stream().noneMatch(actor::hasRole);
        return restricted ? Optional.of(actor.name()) : Optional.empty();
    }
}
