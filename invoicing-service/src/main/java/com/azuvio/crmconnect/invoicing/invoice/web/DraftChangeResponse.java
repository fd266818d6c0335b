package com.azuvio.crmconnect.invoicing.invoice.web;

import com.azuvio.crmconnect.invoicing.invoice.InvoiceView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a later state of the client, the seller or the rates changed on the draft. */
record DraftChangeResponse(
        String field, @Nullable String before, @Nullable String after, long clientRevision, Instant changedAt) {

    static DraftChangeResponse from(InvoiceView.ChangeView view) {
        return new DraftChangeResponse(
                view.change().field(),
                view.change().before(),
                view.change().after(),
                view.clientRevision(),
                view.changedAt());
    }
}
