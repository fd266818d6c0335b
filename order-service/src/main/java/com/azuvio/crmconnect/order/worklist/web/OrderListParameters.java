package com.azuvio.crmconnect.order.worklist.web;

import com.azuvio.crmconnect.order.salesorder.ThisCentury;
import com.azuvio.crmconnect.order.worklist.OrderFilter;
import com.azuvio.crmconnect.order.worklist.OrderQuery;
import com.azuvio.crmconnect.order.worklist.OrderSort;
import com.azuvio.crmconnect.starter.web.Refusal;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the list and of its file as they come; {@link OrderQuery} says what each means.
 *
 * @param status chips, may be given several times
 * @param mine only the caller's own orders: those whose agent id is the caller's login name
 */
record OrderListParameters(
        @Nullable Set<OrderFilter> status,
        @Nullable UUID clientId,
        @Size(max = 80) @Nullable String agentId,
        @Nullable Boolean mine,
        @Size(max = 40) @Nullable String number,
        @Size(max = 100) @Nullable String text,
        @ThisCentury @Nullable LocalDate receivedFrom,
        @ThisCentury @Nullable LocalDate receivedTo,
        @ThisCentury @Nullable LocalDate orderedFrom,
        @ThisCentury @Nullable LocalDate orderedTo,
        @Digits(integer = 13, fraction = 2) @Nullable BigDecimal amountFrom,
        @Digits(integer = 13, fraction = 2) @Nullable BigDecimal amountTo,
        @Pattern(regexp = "[A-Z]{3}") @Nullable String currency,
        @Min(0) @Max(3660) @Nullable Integer statusDaysMin,
        @Nullable OrderSort sort) {

    /** @param caller the login name */
    OrderQuery query(String caller) {
        boolean own = Boolean.TRUE.equals(mine);
        if (own && agentId != null && !agentId.equals(caller)) {
            throw Refusal.invalid(
                            "filters-exclude-each-other", "mine and another agent's orders have nothing in common")
                    .field("agentId", "not-with-mine", "not together with mine");
        }
        return new OrderQuery(
                status == null ? Set.of() : status,
                clientId,
                own ? caller : agentId,
                number,
                text,
                receivedFrom,
                receivedTo,
                orderedFrom,
                orderedTo,
                amountFrom,
                amountTo,
                currency,
                statusDaysMin);
    }

    OrderSort order() {
        return sort == null ? OrderSort.NEWEST : sort;
    }
}
