package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Confirms up to 200 orders in transactions of up to 50, with an answer for each (B7). What is confirmed, or waits for
 * the warehouse, stays as it is, so repeating is safe.
 */
@Component
public class BulkConfirm {

    /** Rows of one transaction. */
    static final int ROWS_PER_TRANSACTION_MAX = 50;

    private final LockOrders lock;
    private final Orders orders;
    private final ConfirmSome confirming;
    private final Stamps stamps;
    private final TransactionTemplate transaction;

    BulkConfirm(
            LockOrders lock,
            Orders orders,
            ConfirmSome confirming,
            Stamps stamps,
            PlatformTransactionManager transactions) {
        this.lock = lock;
        this.orders = orders;
        this.confirming = confirming;
        this.stamps = stamps;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Runs in transactions of its own, so that one that fails leaves the others as they are.
     *
     * @param wishes each order once
     * @return an outcome per wish, in their order
     */
    @Transactional(propagation = Propagation.NEVER)
    public List<ConfirmOutcome> confirm(List<ConfirmWish> wishes) {
        List<ConfirmOutcome> outcomes = new ArrayList<>(wishes.size());
        for (int from = 0; from < wishes.size(); from += ROWS_PER_TRANSACTION_MAX) {
            outcomes.addAll(
                    inOneTransaction(wishes.subList(from, Math.min(from + ROWS_PER_TRANSACTION_MAX, wishes.size()))));
        }
        return outcomes;
    }

    private List<ConfirmOutcome> inOneTransaction(List<ConfirmWish> some) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> confirmSome(some)), "outcomes");
        } catch (RuntimeException failure) {
            return some.stream()
                    .<ConfirmOutcome>map(wish -> new ConfirmOutcome.Refused(wish.id(), failure))
                    .toList();
        }
    }

    private List<ConfirmOutcome> confirmSome(List<ConfirmWish> some) {
        Map<UUID, Order> byId = lock.lock(some.stream().map(ConfirmWish::id).toList()).stream()
                .collect(Collectors.toMap(Order::id, Function.identity()));
        Map<UUID, OrderReview> reviews = confirming.review(byId.values());
        Stamp stamp = stamps.now();
        List<ConfirmOutcome> outcomes = new ArrayList<>(some.size());
        for (ConfirmWish wish : some) {
            outcomes.add(outcome(wish, byId.get(wish.id()), reviews.get(wish.id()), stamp));
        }
        orders.keep(byId.values());
        return outcomes;
    }

    private ConfirmOutcome outcome(ConfirmWish wish, @Nullable Order order, @Nullable OrderReview review, Stamp stamp) {
        try {
            if (order == null || review == null) {
                throw Refusal.notFound("order-unknown", "there is no order " + wish.id());
            }
            boolean before = order.isConfirmedAsFarAsItGoes();
            if (!before) {
                requireVersion(wish, order);
                confirming.confirm(order, review, wish.overrideReason(), stamp);
            }
            return new ConfirmOutcome.Confirmed(order.id(), order.number(), order.status(), before);
        } catch (Refusal refusal) {
            return new ConfirmOutcome.Refused(wish.id(), refusal);
        }
    }

    private static void requireVersion(ConfirmWish wish, Order order) {
        if (wish.expectedVersion() != null && wish.expectedVersion() != order.version()) {
            throw Refusal.stale("order-changed", "somebody changed the order; look at it again")
                    .with("version", order.version());
        }
    }
}
