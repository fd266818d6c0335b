package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.check.CheckPolicies;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Confirms orders as they come in, where the policy says so and every check of theirs passes. */
@Component
class AutoConfirm {

    /** Who confirmed, as the order tells it. */
    static final String BY = "policy:auto-confirm";

    private final CheckPolicies policies;
    private final ConfirmSome confirming;
    private final Orders orders;
    private final CompanyCalendar calendar;

    AutoConfirm(CheckPolicies policies, ConfirmSome confirming, Orders orders, CompanyCalendar calendar) {
        this.policies = policies;
        this.confirming = confirming;
        this.orders = orders;
        this.calendar = calendar;
    }

    /** @param placed orders that were just saved */
    void consider(List<Order> placed) {
        if (!policies.autoConfirmWhenAllChecksPass()) {
            return;
        }
        orders.flush(); // two like orders of one batch see one another
        Map<UUID, OrderReview> reviews = confirming.review(placed);
        Instant now = calendar.now();
        Stamp stamp = new Stamp(BY, now, calendar.dateOf(now));
        List<Order> clean = placed.stream()
                .filter(order ->
                        Objects.requireNonNull(reviews.get(order.id())).checks().everyCheckPassed())
                .toList();
        clean.forEach(order -> confirming.confirm(order, Objects.requireNonNull(reviews.get(order.id())), null, stamp));
        orders.keep(clean);
    }
}
