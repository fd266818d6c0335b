package com.azuvio.crmconnect.order.salesorder;

import static com.azuvio.crmconnect.order.salesorder.OrderCommand.AGREE;
import static com.azuvio.crmconnect.order.salesorder.OrderCommand.CANCEL;
import static com.azuvio.crmconnect.order.salesorder.OrderCommand.CONFIRM;
import static com.azuvio.crmconnect.order.salesorder.OrderCommand.CONVERT_RELEASED;
import static com.azuvio.crmconnect.order.salesorder.OrderCommand.DELIVER;
import static com.azuvio.crmconnect.order.salesorder.OrderCommand.HOLD;
import static com.azuvio.crmconnect.order.salesorder.OrderCommand.LINK_CLIENT;
import static com.azuvio.crmconnect.order.salesorder.OrderCommand.OPEN;
import static com.azuvio.crmconnect.order.salesorder.OrderCommand.REQUEST_PROFORMA;
import static com.azuvio.crmconnect.order.salesorder.OrderCommand.RESUBMIT;
import static com.azuvio.crmconnect.order.salesorder.OrderCommand.RETURN_TO_AGENT;
import static com.azuvio.crmconnect.order.salesorder.OrderCommand.SIGN_OFF;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where an order stands (D1, D2). The commands that each status allows are the state table of this service's README. */
public enum OrderStatus {
    /** Nobody in the back office has opened it. Everything may still happen to it. */
    NEW("New", OPEN, AGREE, SIGN_OFF, CONFIRM, HOLD, RETURN_TO_AGENT, LINK_CLIENT, CANCEL, REQUEST_PROFORMA),
    /** Opened by the back office, which has not decided yet. */
    OPENED("Unprocessed", OPEN, AGREE, SIGN_OFF, CONFIRM, HOLD, RETURN_TO_AGENT, LINK_CLIENT, CANCEL, REQUEST_PROFORMA),
    /** The agent has to correct it; corrected, it is New again. */
    RETURNED_TO_AGENT("Returned to agent", RESUBMIT, LINK_CLIENT, CANCEL),
    /** Confirmed by the back office; goods wait for the warehouse, services may go on. */
    AWAITING_WAREHOUSE(
            "Awaiting warehouse", SIGN_OFF, CONFIRM, HOLD, DELIVER, CONVERT_RELEASED, CANCEL, REQUEST_PROFORMA),
    /** Something is confirmed and the rest waits for nobody but the back office. */
    PARTLY_CONFIRMED("Partly confirmed", SIGN_OFF, CONFIRM, HOLD, CONVERT_RELEASED, CANCEL, REQUEST_PROFORMA),
    /** Every quantity is confirmed or closed. */
    CONFIRMED("Confirmed", CONVERT_RELEASED, CANCEL, REQUEST_PROFORMA),
    /** Cancellation is asked for; invoicing-service has not answered for every confirmation. Nothing else may happen. */
    CANCEL_REQUESTED("Cancellation requested"),
    /** Nothing of it is or will be invoiced. */
    CANCELLED("Cancelled");

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<OrderCommand> allowed;

    OrderStatus(String label, OrderCommand... allowed) {
        this.label = label;
        this.allowed = List.of(allowed);
    }

    public String label() {
        return label;
    }

    /** What may be done now, in the order in which a person is offered it. */
    public Set<OrderCommand> allowed() {
        return new LinkedHashSet<>(allowed);
    }

    boolean allows(OrderCommand command) {
        return allowed.contains(command);
    }

    /** Whether somebody still checks it before confirming. */
    boolean isUndecided() {
        return allows(CONFIRM) || this == RETURNED_TO_AGENT;
    }

    /** Confirmed by the back office, in part or wholly, and not given up. */
    boolean isApproved() {
        return this == AWAITING_WAREHOUSE || this == PARTLY_CONFIRMED || this == CONFIRMED;
    }

    void require(OrderCommand command) {
        if (!allows(command)) {
            throw Refusal.conflict(
                            "not-allowed-in-status",
                            "an order that is \"" + label + "\" does not allow " + command.words())
                    .with("status", name())
                    .with("command", command.name())
                    .with("allowed", allowed.stream().map(Enum::name).toList());
        }
    }
}
