package com.azuvio.crmconnect.invoicing.invoice.web;

import com.azuvio.crmconnect.invoicing.invoice.IssueWish;
import com.azuvio.crmconnect.invoicing.invoice.SeenByCaller;
import com.azuvio.crmconnect.starter.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param invoices the drafts, each once; they get their numbers in this order */
record BulkIssueRequest(
        @NotNull @Size(min = 1, max = BulkSendRequest.ROWS_MAX)
        List<@Valid @NotNull Row> invoices) {

    /**
     * A draft, and what the caller saw of it (both optional).
     *
     * @param expectedVersion version of the draft, as in its entity tag
     * @param clientRevision newest revision of the client that the caller has seen
     */
    record Row(
            @NotNull UUID id,
            @PositiveOrZero @Max(Long.MAX_VALUE) @Nullable Long expectedVersion,
            @PositiveOrZero @Max(Long.MAX_VALUE) @Nullable Long clientRevision) {}

    /** @throws Refusal 422 {@code row-repeated} */
    List<IssueWish> wishes() {
        BulkSendRequest.requireDistinct(
                "invoices", invoices.stream().map(Row::id).toList());
        return invoices.stream()
                .map(row -> new IssueWish(row.id(), new SeenByCaller(row.expectedVersion(), row.clientRevision())))
                .toList();
    }
}
