package com.azuvio.crmconnect.invoicing.proforma;

import com.azuvio.crmconnect.invoicing.client.ClientCopies;
import com.azuvio.crmconnect.invoicing.client.ClientCopy;
import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.series.SeriesCounter;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Issues a proforma: gate, number of its own series, freeze, events, in one transaction. Locks: client for share, proforma, series last. */
@Component
public class IssueProforma {

    private final Proformas proformas;
    private final ClientCopies clients;
    private final DetermineProforma determining;
    private final SeriesCounter series;
    private final FreezeProforma freezer;

    IssueProforma(
            Proformas proformas,
            ClientCopies clients,
            DetermineProforma determining,
            SeriesCounter series,
            FreezeProforma freezer) {
        this.proformas = proformas;
        this.clients = clients;
        this.determining = determining;
        this.series = series;
        this.freezer = freezer;
    }

    /**
     * @param expectedVersion of the draft that the caller saw; absent when the caller does not say
     * @throws Refusal 409 {@code draft-changed}, {@code proforma-already-issued}, {@code draft-discarded}; 422 {@code proforma-not-ready} with a
     *     reason per field, {@code valid-until-past}, {@code advance-exceeds-order}; 503 where the series cannot give a number now
     */
    @Transactional
    public void issue(UUID id, @Nullable Long expectedVersion, String by) {
        UUID clientId = proformas.clientOf(id).orElseThrow(() -> ProformaRefusals.notFound(id));
        ClientCopy client = clients.lockForShare(clientId);
        Proforma draft = proformas.lock(id).orElseThrow(() -> ProformaRefusals.notFound(id));
        draft.requireDraft();
        DeterminedProforma now = determining.determine(id, draft.content(), client);
        boolean otherVersion = expectedVersion != null && expectedVersion != draft.version();
        if (otherVersion || !draft.isAs(now)) {
            throw ProformaRefusals.draftChanged(draft);
        }
        ProformaReadiness.require(now, series.openTypes().contains(DocumentType.PROFORMA));
        draft.issue(freezer.freeze(draft, now, series.next(DocumentType.PROFORMA, id), by));
        proformas.save(draft);
    }
}
