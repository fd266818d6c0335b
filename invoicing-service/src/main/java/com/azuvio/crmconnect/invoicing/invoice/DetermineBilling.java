package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.calculation.Calculated;
import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.Seller;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Determines what a person's content amounts to, as a draft invoice of the same content would: for documents that are no invoices. */
@Component
public class DetermineBilling {

    private final Determinations determinations;

    DetermineBilling(Determinations determinations) {
        this.determinations = determinations;
    }

    /** @param buyer absent while the client is not known: then no VAT is determined */
    public Determined determine(UUID clientId, BillingContent content, LocalDate taxPoint, @Nullable Buyer buyer) {
        ManualDraft draft = new ManualDraft(clientId, taxPoint, null, content, null);
        BillingRules.require(draft);
        Determination determination = determinations.begin().determine(draft.draftContent(), buyer);
        return new Determined(
                determination.seller(),
                determination.buyer(),
                determination.calculated(),
                determination.vatDetermined());
    }

    /** @param seller absent while the profile is not set up */
    public record Determined(
            @Nullable Seller seller, @Nullable Buyer buyer, Calculated calculated, boolean vatDetermined) {}
}
