package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.client.ClientCopies;
import com.azuvio.crmconnect.invoicing.client.ClientCopy;
import com.azuvio.crmconnect.invoicing.timeline.EditLog;
import com.azuvio.crmconnect.starter.web.Refusal;
import com.azuvio.crmconnect.starter.web.Versions;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Replaces what a draft says that bills no confirmation. */
@Component
public class EditManualDraft {

    private final ClientCopies clients;
    private final Determinations determinations;
    private final DeductAdvances deducting;
    private final Invoices invoices;
    private final EditLog edits;

    EditManualDraft(
            ClientCopies clients,
            Determinations determinations,
            DeductAdvances deducting,
            Invoices invoices,
            EditLog edits) {
        this.clients = clients;
        this.determinations = determinations;
        this.deducting = deducting;
        this.invoices = invoices;
        this.edits = edits;
    }

    /**
     * @throws Refusal 409 {@code draft-of-order} for the draft of a confirmation, {@code invoice-already-issued}, {@code draft-discarded}; 412 and 428
     *     by the version; 422 {@code billing-invalid}, {@code client-differs}
     */
    @Transactional
    public void edit(UUID id, @Nullable String ifMatch, ManualDraft manual) {
        AdvanceClaim claim = invoices.claimOf(id).orElseThrow(() -> InvoiceRefusals.notFound(id));
        UUID clientId = claim.clientId();
        ClientCopy client = clients.lockForShare(clientId);
        DeductAdvances.Held advances = deducting.lock(List.of(claim));
        Invoice draft = invoices.lock(id).orElseThrow(() -> InvoiceRefusals.notFound(id));
        Versions.require(ifMatch, draft.version());
        draft.requireDraft();
        BillingRules.require(manual);
        if (!clientId.equals(manual.clientId())) {
            throw Refusal.unprocessable("client-differs", "A draft stays with its client; make another one")
                    .field("clientId", "differs", "is " + clientId);
        }
        DeductAdvances.Deducted deducted =
                advances.determine(determinations.begin(), manual.draftContent(), draft.advanceClaim(), client.buyer());
        draft.rewrite(manual, deducted.share(), deducted.determination());
        invoices.save(draft);
        edits.edited(id);
    }
}
