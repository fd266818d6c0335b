package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.check.CheckCode;
import com.azuvio.crmconnect.order.check.CheckPolicies;
import com.azuvio.crmconnect.order.check.Checklist;
import com.azuvio.crmconnect.order.check.Finding;
import com.azuvio.crmconnect.order.check.OrderCheck;
import com.azuvio.crmconnect.order.client.ClientCopy;
import com.azuvio.crmconnect.order.item.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The named checks of one order (S18–S20, S35, S69), each a rule of its own. */
final class OrderChecks {

    private final OrderState order;
    private final CheckPolicies policies;

    OrderChecks(OrderState order, CheckPolicies policies) {
        this.order = order;
        this.policies = policies;
    }

    /**
     * All of them.
     *
     * @param client the linked one, where its copy is known
     * @param candidates active clients with the buyer's VAT number
     */
    Checklist all(Catalogue catalogue, @Nullable ClientCopy client, List<ClientCopy> candidates, List<LikeOrder> like) {
        return new Checklist(List.of(
                check(CheckCode.CLIENT_MATCH, clientMatch(client, candidates)),
                check(CheckCode.TAX_READINESS, client == null ? List.of() : taxReadiness(client)),
                check(CheckCode.AGREEMENT, agreement()),
                check(
                        CheckCode.ITEMS,
                        lines().flatMap(line -> item(line, catalogue)).toList()),
                check(
                        CheckCode.PRICES,
                        lines().flatMap(line -> price(line, catalogue)).toList()),
                check(
                        CheckCode.QUANTITIES,
                        lines().flatMap(OrderChecks::quantity).toList()),
                check(
                        CheckCode.DUPLICATE,
                        like.stream().map(OrderChecks::duplicate).toList())));
    }

    private OrderCheck check(CheckCode code, List<Finding> findings) {
        OrderCheck fresh = OrderCheck.of(code, policies.of(code), findings);
        return order.signOffs.stream()
                .filter(signOff -> signOff.covers(fresh))
                .reduce((earlier, later) -> later)
                .map(signOff -> fresh.signedOff(signOff.told()))
                .orElse(fresh);
    }

    private List<Finding> clientMatch(@Nullable ClientCopy client, List<ClientCopy> candidates) {
        List<Finding> found = new ArrayList<>();
        String fix = "/orders/" + order.id() + "/client";
        switch (order.clientMatch()) {
            case UNKNOWN ->
                found.add(Finding.of("client-unknown", "client to link or create")
                        .asFatal()
                        .fixedAt(fix));
            case AMBIGUOUS ->
                found.add(Finding.of("client-ambiguous", "several clients have this VAT number; choose one")
                        .asFatal()
                        .with("candidates", candidates.size())
                        .fixedAt(fix));
            case LINKED -> {
                if (client != null) {
                    linked(client, candidates, found);
                }
            }
        }
        return found;
    }

    private void linked(ClientCopy client, List<ClientCopy> candidates, List<Finding> found) {
        String fix = "/clients/" + client.id();
        if (!client.isActive()) {
            found.add(Finding.of("client-inactive", "the client is inactive")
                    .with("clientId", client.id())
                    .fixedAt(fix));
        }
        String sent = order.terms().buyerKey().vatNumber();
        if (sent != null && !Objects.equals(sent, client.vatNumber())) {
            found.add(Finding.of("client-vat-number-differs", "the order names another VAT number than the client has")
                    .with("sent", sent)
                    .with("client", client.vatNumber())
                    .fixedAt(fix));
        }
        candidates.stream()
                .filter(other -> !other.id().equals(client.id()))
                .forEach(other -> found.add(
                        Finding.of("client-possibly-twice", "client " + other.number() + " has the same VAT number")
                                .with("clientId", other.id())
                                .with("clientNumber", other.number())
                                .fixedAt("/clients/" + other.id())));
    }

    private static List<Finding> taxReadiness(ClientCopy client) {
        return client.missingFields().stream()
                .map(field -> Finding.of("client-data-missing", field + " is needed before the invoice is issued")
                        .onField(field)
                        .fixedAt("/clients/" + client.id()))
                .toList();
    }

    private List<Finding> agreement() {
        return order.agreedAt() == null && order.approval() == null
                ? List.of(Finding.of("agent-has-not-agreed", "the agent has not agreed; give a reason")
                        .with("agentId", order.terms().agentId()))
                : List.of();
    }

    private static Stream<Finding> item(OrderLine line, Catalogue catalogue) {
        String code = line.code().value();
        return catalogue
                .find(line.code())
                .map(item -> item.isActive()
                        ? Stream.<Finding>empty()
                        : Stream.of(Finding.of("item-inactive", code + " is no longer offered")
                                .onLine(line.id())
                                .fixedAt("/items/" + item.id())))
                .orElseGet(() -> {
                    Finding unknown = Finding.of("item-unknown", "the catalogue does not know " + code)
                            .onLine(line.id())
                            .with("itemCode", code)
                            .fixedAt("/items");
                    return Stream.of(line.itemId() == null ? unknown.asFatal() : unknown);
                });
    }

    private Stream<Finding> price(OrderLine line, Catalogue catalogue) {
        PriceCheck price =
                PriceCheck.of(line.price(), catalogue.find(line.code()).orElse(null));
        return price.deviatesByMoreThan(policies.priceDeviationPercentMax(), line.price())
                ? Stream.of(price.finding(line))
                : Stream.empty();
    }

    /** What the agent confirmed against what is ordered, and what the back office has left out so far (S20). */
    private static Stream<Finding> quantity(OrderLine line) {
        Stream.Builder<Finding> found = Stream.builder();
        if (line.agentQuantity() != null && line.agentQuantity().compareTo(line.ordered()) != 0) {
            found.add(ofLine(
                            line,
                            "agent-confirmed-other-quantity",
                            "the agent confirmed " + Decimals.plain(line.agentQuantity()) + " of "
                                    + Decimals.plain(line.ordered()))
                    .with("agentConfirmed", Decimals.plain(line.agentQuantity())));
        }
        if (line.remainder().compareTo(line.ordered()) != 0 && line.free().signum() > 0) {
            found.add(ofLine(
                            line,
                            "partly-confirmed",
                            Decimals.plain(line.free()) + " of " + Decimals.plain(line.ordered()) + " is not confirmed")
                    .with("confirmed", Decimals.plain(line.confirmed()))
                    .with("open", Decimals.plain(line.free())));
        }
        return found.build();
    }

    private static Finding ofLine(OrderLine line, String code, String message) {
        return Finding.of(code, "line " + line.position() + ": " + message)
                .onLine(line.id())
                .with("ordered", Decimals.plain(line.ordered()));
    }

    private static Finding duplicate(LikeOrder like) {
        String what = like.sameContent() ? "the same lines and total" : "the same order number of the client";
        return Finding.of("possible-duplicate", "order " + like.number() + " has " + what)
                .with("orderId", like.id())
                .with("orderNumber", like.number())
                .with("sameClientOrderNumber", like.sameClientNumber())
                .with("sameLines", like.sameContent())
                .fixedAt("/orders/" + like.id());
    }

    private Stream<OrderLine> lines() {
        return order.lines().stream();
    }
}
