package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.client.ClientCopies;
import com.azuvio.crmconnect.invoicing.client.ClientCopy;
import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.series.SeriesCounter;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The irreversible step (S27) for one draft or many: gate, numbers, freeze, events, with as many statements for fifty as for one. A draft that the gate
 * refuses is left alone before anything of it has changed. Locks: the clients' copies for share, the proformas whose
 * advances are deducted, originals whose credit notes are taken back, the documents for update, the counter of the series last, so that it is held as briefly as can be.
 */
@Component
class IssueDrafts {

    private final Invoices invoices;
    private final ClientCopies clients;
    private final Determinations determinations;
    private final DeductAdvances deducting;
    private final SeriesCounter series;
    private final JudgeDrafts judging;
    private final FreezeDocument freezer;

    IssueDrafts(
            Invoices invoices,
            ClientCopies clients,
            Determinations determinations,
            DeductAdvances deducting,
            SeriesCounter series,
            JudgeDrafts judging,
            FreezeDocument freezer) {
        this.invoices = invoices;
        this.clients = clients;
        this.determinations = determinations;
        this.deducting = deducting;
        this.series = series;
        this.judging = judging;
        this.freezer = freezer;
    }

    /**
     * @param wishes each draft once; numbers are given in this order
     * @return the drafts that were issued, and the refusal of each of the others
     * @throws Refusal 503 where the series cannot give a number now; then none is issued
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Gate issue(List<IssueWish> wishes, String by) {
        List<UUID> ids = wishes.stream().map(IssueWish::id).toList();
        List<Roots> roots = invoices.rootsOf(ids);
        Map<UUID, ClientCopy> copies =
                clients.lockForShare(roots.stream().map(Roots::clientId).collect(Collectors.toSet()));
        Set<UUID> reopenedIds = roots.stream()
                .map(Roots::reopenedId)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        DeductAdvances.Held advances = deducting.lock(invoices.claimsOf(ids), reopenedIds);
        Map<UUID, Invoice> reopened = locked(reopenedIds);
        Map<UUID, Invoice> documents = locked(ids);
        Gate gate = check(wishes, copies, documents, advances);
        Map<DocumentType, List<ReadyDraft>> byType = gate.ready().stream()
                .collect(Collectors.groupingBy(one -> one.draft().documentType(), TreeMap::new, Collectors.toList()));
        byType.forEach((type, ready) -> freezer.freeze(
                ready,
                series.next(type, ready.stream().map(one -> one.draft().id()).toList()),
                by));
        gate.ready().forEach(one -> takeBack(one.draft(), reopened));
        gate.ready().forEach(one -> advances.use(one.draft()));
        invoices.saveAll(gate.ready().stream().map(ReadyDraft::draft).toList());
        invoices.saveAll(reopened.values());
        return gate;
    }

    private static void takeBack(Invoice note, Map<UUID, Invoice> reopened) {
        Supplemented of = note.supplemented();
        if (of != null && of.correctsCreditNoteId() != null) {
            Objects.requireNonNull(reopened.get(of.originalId()), "original").takeBack(note.total());
        }
    }

    private Map<UUID, Invoice> locked(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : invoices.lockAll(ids).stream().collect(Collectors.toMap(Invoice::id, Function.identity()));
    }

    private Gate check(
            List<IssueWish> wishes,
            Map<UUID, ClientCopy> copies,
            Map<UUID, Invoice> documents,
            DeductAdvances.Held advances) {
        Determinations.Session session = determinations.begin();
        Set<DocumentType> open = determinations.openSeries();
        Gate gate = new Gate(new LinkedHashMap<>(), new HashMap<>(), issuedBefore(documents));
        for (IssueWish wish : wishes) {
            try {
                Invoice draft = documents.get(wish.id());
                if (draft == null) {
                    throw InvoiceRefusals.notFound(wish.id());
                }
                ClientCopy client = Objects.requireNonNull(copies.get(draft.clientId()), "client");
                gate.passed().put(wish.id(), check(draft, wish.seen(), client, session, open, advances));
            } catch (Refusal refusal) {
                gate.refused().put(wish.id(), refusal);
            }
        }
        judging.refused(gate.ready()).forEach((id, refusal) -> {
            gate.passed().remove(id);
            gate.refused().put(id, refusal);
        });
        return gate;
    }

    private static Map<UUID, Invoice> issuedBefore(Map<UUID, Invoice> documents) {
        return documents.values().stream()
                .filter(document -> document.status() == InvoiceStatus.ISSUED)
                .collect(Collectors.toMap(Invoice::id, Function.identity()));
    }

    private ReadyDraft check(
            Invoice draft,
            SeenByCaller seen,
            ClientCopy client,
            Determinations.Session session,
            Set<DocumentType> open,
            DeductAdvances.Held advances) {
        draft.requireDraft();
        if (draft.followsClient() && seen.clientRevision() != null && seen.clientRevision() > client.revision()) {
            throw InvoiceRefusals.clientDataOnItsWay(seen.clientRevision(), client.revision());
        }
        Determination now = session.inCompanyCurrency(draft, advances.requireCurrent(session, draft, client.buyer()));
        requireUnchanged(draft, client, seen, now);
        determinations.check(draft, now, open).requireReady();
        return new ReadyDraft(draft, now);
    }

    private static void requireUnchanged(Invoice draft, ClientCopy client, SeenByCaller seen, Determination now) {
        boolean otherVersion = seen.version() != null && seen.version() != draft.version();
        List<DraftChange> changes = draft.body().changesUnder(now);
        boolean otherClient = draft.followsClient() && draft.body().clientRevision() != client.revision();
        if (otherVersion || otherClient || !changes.isEmpty()) {
            throw InvoiceRefusals.draftChanged(draft, changes);
        }
    }

    /**
     * Which drafts may be issued, in the order of the wishes, and why the others may not.
     *
     * @param issuedBefore those of the others that have their number already
     */
    record Gate(Map<UUID, ReadyDraft> passed, Map<UUID, Refusal> refused, Map<UUID, Invoice> issuedBefore) {

        List<ReadyDraft> ready() {
            return List.copyOf(passed.values());
        }
    }
}
