package com.azuvio.crmconnect.order.intake.web;

import com.azuvio.crmconnect.order.intake.CheckCorrection;
import com.azuvio.crmconnect.order.intake.DismissRejection;
import com.azuvio.crmconnect.order.intake.IntakeRejection;
import com.azuvio.crmconnect.order.intake.ListRejections;
import com.azuvio.crmconnect.order.intake.RejectionStatus;
import com.azuvio.crmconnect.order.intake.RetryRejection;
import com.azuvio.crmconnect.starter.web.CursorPage;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Messages of other systems that were not accepted. */
@RestController
@RequestMapping("/intake-rejections")
class RejectionController {

    private final ListRejections rejections;
    private final RetryRejection retry;
    private final DismissRejection dismiss;
    private final CheckCorrection check;

    RejectionController(
            ListRejections rejections, RetryRejection retry, DismissRejection dismiss, CheckCorrection check) {
        this.check = check;
        this.rejections = rejections;
        this.retry = retry;
        this.dismiss = dismiss;
    }

    /** Latest first; {@code status} may be given several times; {@code source} is the sending system. */
    @GetMapping
    @PreAuthorize("hasAnyRole('sales-admin','integration','ops')")
    CursorPage<RejectionSummary> list(
            @RequestParam(defaultValue = "") Set<RejectionStatus> status,
            @RequestParam(required = false) @Size(max = 200) @Nullable String source,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        CursorPage<IntakeRejection> page = rejections.list(status, source, cursor, limit);
        return new CursorPage<>(
                page.items().stream().map(RejectionSummary::from).toList(), page.nextCursor(), page.counts());
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('sales-admin','integration','ops')")
    RejectionResponse get(@PathVariable UUID id) {
        return RejectionResponse.from(rejections.find(id));
    }

    /** The bytes as they arrived. */
    @GetMapping(path = "/{id}/original", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @PreAuthorize("hasAnyRole('sales-admin','integration','ops')")
    byte[] original(@PathVariable UUID id) {
        return rejections.find(id).original();
    }

    /** Holds a correction, or the original, against the contract without placing anything. */
    @PostMapping("/{id}/check")
    @PreAuthorize("hasAnyRole('sales-admin')")
    CorrectionCheckResponse check(@PathVariable UUID id, @Valid @RequestBody RetryRejectionRequest request) {
        return CorrectionCheckResponse.of(check.check(id, request.bytes()));
    }

    /** Hands the message in again, as it was or corrected; 422 or 409 where it is still not acceptable. */
    @PostMapping("/{id}/retry")
    @PreAuthorize("hasAnyRole('sales-admin')")
    RejectionResponse retry(@PathVariable UUID id, @Valid @RequestBody RetryRejectionRequest request) {
        return RejectionResponse.from(retry.retry(id, request.bytes()));
    }

    @PostMapping("/{id}/dismiss")
    @PreAuthorize("hasAnyRole('sales-admin')")
    RejectionResponse dismiss(@PathVariable UUID id, @Valid @RequestBody DismissRejectionRequest request) {
        return RejectionResponse.from(dismiss.dismiss(id, request.reason()));
    }
}
