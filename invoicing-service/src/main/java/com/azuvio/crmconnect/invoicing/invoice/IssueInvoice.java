package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.client.ClientCopies;
import com.azuvio.crmconnect.invoicing.client.ClientCopy;
import com.azuvio.crmconnect.invoicing.series.Allocated;
import com.azuvio.crmconnect.invoicing.series.SeriesCounter;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The irreversible step (S27): gate, number, freeze, events, in one transaction. Locks: the client's copy for share, the original that a debit note
 * opens for credits again, the document for update, the counter of the series last, so that it is held as briefly as can be.
 */
@Component
public class IssueInvoice {

    private final Invoices invoices;
    private final ClientCopies clients;
    private final Determinations determinations;
    private final SeriesCounter series;
    private final FreezeDocument freezer;

    IssueInvoice(
            Invoices invoices,
            ClientCopies clients,
            Determinations determinations,
            SeriesCounter series,
            FreezeDocument freezer) {
        this.invoices = invoices;
        this.clients = clients;
        this.determinations = determinations;
        this.series = series;
        this.freezer = freezer;
    }

    /**
     * @throws Refusal 409 {@code draft-changed}, {@code client-data-on-its-way} (retry after 1 s), {@code invoice-already-issued},
     *     {@code draft-discarded}; 422 {@code invoice-not-ready} with a reason per field; 503 where the series cannot give a number now
     */
    @Transactional
    public void issue(UUID id, SeenByCaller seen, String by) {
        Roots roots = invoices.rootsOf(id).orElseThrow(() -> InvoiceRefusals.notFound(id));
        ClientCopy client = clients.lockForShare(roots.clientId());
        Invoice reopened = roots.reopenedId() == null
                ? null
                : invoices.lock(roots.reopenedId()).orElseThrow();
        Invoice draft = invoices.lock(id).orElseThrow(() -> InvoiceRefusals.notFound(id));
        draft.requireDraft();
        if (draft.followsClient() && seen.clientRevision() != null && seen.clientRevision() > client.revision()) {
            throw InvoiceRefusals.clientDataOnItsWay(seen.clientRevision(), client.revision());
        }
        Determination now = determinations.begin().determine(draft, client.buyer());
        requireUnchanged(draft, client, seen, now);
        determinations.check(draft, now, determinations.openSeries()).requireReady();
        Allocated number = series.next(draft.documentType(), id);
        draft.issue(freezer.freeze(draft, now, number, by));
        invoices.save(draft);
        if (reopened != null) {
            reopened.takeBack(draft.total());
            invoices.save(reopened);
        }
    }

    private static void requireUnchanged(Invoice draft, ClientCopy client, SeenByCaller seen, Determination now) {
        boolean otherVersion = seen.version() != null && seen.version() != draft.version();
        List<DraftChange> changes = draft.body().changesUnder(now);
        boolean otherClient = draft.followsClient() && draft.body().clientRevision() != client.revision();
        if (otherVersion || otherClient || !changes.isEmpty()) {
            throw InvoiceRefusals.draftChanged(draft, changes);
        }
    }
}
