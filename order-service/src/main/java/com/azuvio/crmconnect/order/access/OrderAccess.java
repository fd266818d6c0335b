package com.azuvio.crmconnect.order.access;

import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Which orders the caller reaches. An account executive reaches the orders whose agent id is their login name; whoever has a
 * role for all orders as well reaches all of them, and so does what comes over Kafka.
 */
@Component
public class OrderAccess {

    private static final String AGENT = "account-executive";
    private static final List<String> FOR_ALL =
            List.of("sales-admin", "finance-manager", "warehouse", "integration", "ops", "service");
    private static final List<String> COLLEAGUES = List.of("sales-admin", "finance-manager", AGENT);

    private final CurrentActor actor;

    OrderAccess(CurrentActor actor) {
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

    /** @throws Refusal {@code order-unknown} for the order of another agent, as if there were none */
    public void requireReach(UUID orderId, String agentId) {
        if (isAnother(agentId)) {
            throw unknown(orderId);
        }
    }

    /** @throws Refusal {@code agent-not-caller} where an account executive hands in for another one */
    public void requireHandingInFor(String agentId) {
        if (isAnother(agentId)) {
            throw Refusal.unprocessable("agent-not-caller", "an account executive hands in their own orders")
                    .field("agent.id", "agent-not-caller", "is the login name of the caller");
        }
    }

    /** Whether the caller reads what colleagues note for each other. */
    public boolean readsInternalNotes() {
        return COLLEAGUES.stream().anyMatch(actor::hasRole);
    }

    public static Refusal unknown(UUID orderId) {
        return Refusal.notFound("order-unknown", "there is no order " + orderId);
    }

    private boolean isAnother(String agentId) {
        return onlyAgent().filter(own -> !own.equals(agentId)).isPresent();
    }
}
