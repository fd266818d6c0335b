package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.client.ClientCopies;
import com.azuvio.crmconnect.invoicing.client.ClientCopy;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person ties a proforma to a draft whose order it does not name, so that its advances are deducted (D4: never without an explicit choice). */
@Component
public class ClaimAdvances {

    private final ClientCopies clients;
    private final Invoices invoices;
    private final DeductAdvances deducting;
    private final Determinations determinations;

    ClaimAdvances(ClientCopies clients, Invoices invoices, DeductAdvances deducting, Determinations determinations) {
        this.clients = clients;
        this.invoices = invoices;
        this.deducting = deducting;
        this.determinations = determinations;
    }

    /**
     * @param proformaId absent: of the draft's order alone again
     * @throws Refusal 409 where it is no draft, or bills an advance; 422 {@code no-advances} where nothing of the proforma can be deducted
     */
    @Transactional
    public void claim(UUID id, @Nullable UUID proformaId) {
        AdvanceClaim before = invoices.claimOf(id).orElseThrow(() -> InvoiceRefusals.notFound(id));
        ClientCopy client = clients.lockForShare(before.clientId());
        DeductAdvances.Held advances = deducting.lock(
                List.of(new AdvanceClaim(before.clientId(), before.currency(), before.orderId(), proformaId)));
        Invoice draft = invoices.lock(id).orElseThrow(() -> InvoiceRefusals.notFound(id));
        draft.claimAdvancesOf(proformaId);
        DeductAdvances.Deducted now = advances.determine(determinations.begin(), draft, client.buyer());
        if (proformaId != null && now.share() == null) {
            throw Refusal.unprocessable("no-advances", "Nothing of this proforma can be deducted from the draft")
                    .field("proformaId", "nothing-left", "no advance of this client and currency is left on it");
        }
        draft.redetermine(now.share(), now.determination());
        invoices.save(draft);
    }
}
