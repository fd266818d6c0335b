package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.client.ClientCopies;
import com.azuvio.crmconnect.invoicing.client.ClientCopy;
import com.azuvio.crmconnect.invoicing.client.ClientState;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets drafts follow their client, the seller and the rates, and keeps what changed (S26, D8). Issued documents never change. */
@Component
public class RedetermineDrafts {

    static final int SLICE = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final ClientCopies clients;
    private final Determinations determinations;
    private final DeductAdvances deducting;
    private final Invoices invoices;
    private final DraftChanges changes;
    private final EntityManager persistence;

    RedetermineDrafts(
            ClientCopies clients,
            Determinations determinations,
            DeductAdvances deducting,
            Invoices invoices,
            DraftChanges changes,
            EntityManager persistence) {
        this.clients = clients;
        this.determinations = determinations;
        this.deducting = deducting;
        this.invoices = invoices;
        this.changes = changes;
        this.persistence = persistence;
    }

    /** Stores newer states of clients, which locks their copies for update, and takes all their drafts along in the same transaction. */
    @Transactional
    public void follow(Collection<ClientState> states) {
        clients.storeNewer(states);
        Set<UUID> ids = states.stream().map(ClientState::clientId).collect(Collectors.toSet());
        Map<UUID, ClientCopy> copies = clients.lockForShare(ids);
        List<UUID> slice = invoices.draftsOf(ids, BEFORE_ALL, Limit.of(SLICE));
        if (slice.isEmpty()) {
            return;
        }
        Determinations.Session session = determinations.begin();
        while (!slice.isEmpty()) {
            redetermine(slice, copies, session);
            // A client may have any number of drafts; memory holds one slice.
            persistence.flush();
            persistence.clear();
            slice = invoices.draftsOf(ids, slice.getLast(), Limit.of(SLICE));
        }
    }

    /** Takes up to a slice of the drafts along that were determined under older rates or an older seller's profile. Returns how many. */
    @Transactional
    public int followRules() {
        Determinations.Session session = determinations.begin();
        List<UUID> behind = invoices.draftsBehind(session.basisRevision(), Limit.of(SLICE));
        if (!behind.isEmpty()) {
            redetermine(behind, session);
        }
        return behind.size();
    }

    /** Determines one draft again on demand, with the advances that it deducts. @return what changed */
    @Transactional
    public List<DraftChange> redetermine(UUID id) {
        AdvanceClaim claim = invoices.claimOf(id).orElseThrow(() -> InvoiceRefusals.notFound(id));
        ClientCopy client = clients.lockForShare(claim.clientId());
        DeductAdvances.Held advances = deducting.lock(List.of(claim));
        Invoice draft = invoices.lock(id).orElseThrow(() -> InvoiceRefusals.notFound(id));
        draft.requireDraft();
        DeductAdvances.Deducted now = advances.determine(determinations.begin(), draft, client.buyer());
        List<DraftChange> changed = draft.redetermine(now.share(), now.determination());
        changes.append(changed.stream()
                .map(change -> new DraftChanges.OfDraft(id, draft.body().clientRevision(), change))
                .toList());
        return changed;
    }

    private void redetermine(List<UUID> ids, Determinations.Session session) {
        Set<UUID> clientIds =
                invoices.findAllById(ids).stream().map(Invoice::clientId).collect(Collectors.toSet());
        persistence.clear();
        redetermine(ids, clients.lockForShare(clientIds), session);
    }

    private void redetermine(List<UUID> ids, Map<UUID, ClientCopy> copies, Determinations.Session session) {
        List<DraftChanges.OfDraft> changed = new ArrayList<>();
        invoices.lockAll(ids).stream()
                .filter(invoice -> invoice.status() == InvoiceStatus.DRAFT)
                .forEach(draft -> changed.addAll(redetermine(draft, copies, session)));
        changes.append(changed);
    }

    private static List<DraftChanges.OfDraft> redetermine(
            Invoice draft, Map<UUID, ClientCopy> copies, Determinations.Session session) {
        ClientCopy client = Objects.requireNonNull(copies.get(draft.clientId()));
        Determination determination = session.determine(draft, client.buyer());
        return draft.redetermine(determination).stream()
                .map(change -> new DraftChanges.OfDraft(draft.id(), draft.body().clientRevision(), change))
                .toList();
    }
}
