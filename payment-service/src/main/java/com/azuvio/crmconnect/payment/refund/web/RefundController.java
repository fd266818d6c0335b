package com.azuvio.crmconnect.payment.refund.web;

import com.azuvio.crmconnect.payment.refund.ApproveRefund;
import com.azuvio.crmconnect.payment.refund.CloseRefund;
import com.azuvio.crmconnect.payment.refund.CoverRefund;
import com.azuvio.crmconnect.payment.refund.ListRefunds;
import com.azuvio.crmconnect.payment.refund.ListedRefund;
import com.azuvio.crmconnect.payment.refund.RefundFilter;
import com.azuvio.crmconnect.payment.refund.RefundStatus;
import com.azuvio.crmconnect.payment.refund.RequestRefund;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import com.azuvio.crmconnect.starter.web.PageLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Money back to clients: asked for by one person, decided by another (D15). */
@RestController
class RefundController {

    private final RequestRefund requestRefund;
    private final ApproveRefund approveRefund;
    private final CloseRefund closeRefund;
    private final CoverRefund coverRefund;
    private final ListRefunds refunds;

    RefundController(
            RequestRefund requestRefund,
            ApproveRefund approveRefund,
            CloseRefund closeRefund,
            CoverRefund coverRefund,
            ListRefunds refunds) {
        this.requestRefund = requestRefund;
        this.approveRefund = approveRefund;
        this.closeRefund = closeRefund;
        this.coverRefund = coverRefund;
        this.refunds = refunds;
    }

    /** Holds free money to be paid back. 409 where too little is free or the receipt bounced. */
    @PostMapping("/refunds")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    ResponseEntity<ListedRefund> request(@Valid @RequestBody RequestRefundRequest request) {
        UUID id = requestRefund.request(request.wish());
        return ResponseEntity.created(URI.create("/refunds/" + id)).body(refunds.read(id));
    }

    /** The latest first; {@code status} may be given several times, the counts are per status under the other filters. */
    @GetMapping("/refunds")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    CursorPage<ListedRefund> list(
            @RequestParam(defaultValue = "") Set<RefundStatus> status,
            @RequestParam(required = false) @Nullable UUID clientId,
            @RequestParam(required = false) @Nullable UUID sourceId,
            @RequestParam(required = false) @Nullable @Size(max = 500) String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return refunds.list(
                new RefundFilter(status, clientId, sourceId), Cursor.decode(cursor), PageLimits.check(limit));
    }

    @GetMapping("/refunds/{id}")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    ListedRefund read(@PathVariable UUID id) {
        return refunds.read(id);
    }

    /** Lets the refund count. 403 {@code second-person-required} for whoever asked for it. */
    @PostMapping("/refunds/{id}/approve")
    @PreAuthorize("hasRole('finance-manager')")
    ListedRefund approve(@PathVariable UUID id, @Valid @RequestBody ApproveRefundRequest request) {
        approveRefund.approve(id, request.refundedOn());
        return refunds.read(id);
    }

    @PostMapping("/refunds/{id}/decline")
    @PreAuthorize("hasRole('finance-manager')")
    ListedRefund decline(@PathVariable UUID id, @Valid @RequestBody CloseRefundRequest request) {
        closeRefund.close(id, RefundStatus.DECLINED, request.reason().strip());
        return refunds.read(id);
    }

    /** Calls a refund off that nobody has decided on. */
    @PostMapping("/refunds/{id}/withdraw")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    ListedRefund withdraw(@PathVariable UUID id, @Valid @RequestBody CloseRefundRequest request) {
        closeRefund.close(id, RefundStatus.WITHDRAWN, request.reason().strip());
        return refunds.read(id);
    }

    /** The receipt bounced after a refund: other free money of the client takes the refund over, as far as it goes. */
    @PostMapping("/payments/{id}/cover-refund")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    ResponseEntity<Void> cover(@PathVariable UUID id, @Valid @RequestBody CoverRefundRequest request) {
        coverRefund.cover(id, request.sourceId());
        return ResponseEntity.noContent().build();
    }
}
