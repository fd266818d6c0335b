package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.check.CheckCode;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody takes what a check found upon themselves, with a note (S35). */
@Service
public class SignOffCheck {

    private final OrderDesk desk;
    private final ReviewOrders reviews;

    SignOffCheck(OrderDesk desk, ReviewOrders reviews) {
        this.desk = desk;
        this.reviews = reviews;
    }

    /**
     * Signs it off. The same again changes nothing.
     *
     * @param seen the {@code factsHash} that the caller was shown
     * @throws Refusal 409 {@code facts-changed} where the check finds something else by now, {@code nothing-to-sign-off}
     *     where it finds nothing, {@code check-failed} where it has to be put right
     */
    @Transactional
    public void signOff(UUID orderId, CheckCode check, String seen, String note) {
        desk.change(
                orderId,
                (order, stamp) ->
                        order.signOff(check, seen, note, reviews.review(order).checks(), stamp));
    }
}
