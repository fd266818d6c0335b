package com.azuvio.crmconnect.payment.money.web;

import com.azuvio.crmconnect.payment.money.ListPayments;
import com.azuvio.crmconnect.payment.money.ListedPayment;
import com.azuvio.crmconnect.payment.money.PaymentChip;
import com.azuvio.crmconnect.payment.money.PaymentFilter;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import com.azuvio.crmconnect.starter.web.PageLimits;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PaymentListController {

    private final ListPayments listPayments;

    PaymentListController(ListPayments listPayments) {
        this.listPayments = listPayments;
    }

    /**
     * Payments, the latest money first. {@code status} may be given several times and shows what any of the chips
     * shows; the counts are per chip, under the other filters. Days are inclusive.
     */
    @GetMapping("/payments")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager','account-executive')")
    CursorPage<PaymentSummary> list(
            @RequestParam(defaultValue = "") Set<PaymentChip> status,
            @RequestParam(required = false) @Nullable UUID clientId,
            @RequestParam(required = false) @Nullable @Size(max = 30) String modeCode,
            @RequestParam(required = false) @Nullable LocalDate receivedFrom,
            @RequestParam(required = false) @Nullable LocalDate receivedTo,
            @RequestParam(required = false) @Nullable @Size(max = 140) String number,
            @RequestParam(required = false) @Nullable Boolean possibleDuplicate,
            @RequestParam(required = false) @Nullable @Size(max = 500) String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        PaymentFilter filter =
                new PaymentFilter(status, clientId, modeCode, receivedFrom, receivedTo, number, possibleDuplicate);
        CursorPage<ListedPayment> page = listPayments.list(filter, Cursor.decode(cursor), PageLimits.check(limit));
        return new CursorPage<>(
                page.items().stream().map(PaymentSummary::from).toList(), page.nextCursor(), page.counts());
    }
}
