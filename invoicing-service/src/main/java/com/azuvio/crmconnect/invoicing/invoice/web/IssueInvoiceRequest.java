package com.azuvio.crmconnect.invoicing.invoice.web;

import com.azuvio.crmconnect.invoicing.invoice.SeenByCaller;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * What the caller saw; both are optional, and both protect from issuing something else.
 *
 * @param expectedVersion version of the draft, as in its entity tag
 * @param clientRevision newest revision of the client that the caller has seen
 */
record IssueInvoiceRequest(
        @PositiveOrZero @Max(Long.MAX_VALUE) @Nullable Long expectedVersion,
        @PositiveOrZero @Max(Long.MAX_VALUE) @Nullable Long clientRevision) {

    SeenByCaller seen() {
        return new SeenByCaller(expectedVersion, clientRevision);
    }
}
