package com.azuvio.crmconnect.payment.proposal;

import com.azuvio.crmconnect.payment.client.ClientCopy;
import com.azuvio.crmconnect.payment.client.Clients;
import com.azuvio.crmconnect.payment.proposal.Proposals.Payer;
import com.azuvio.crmconnect.payment.receivable.ListOpenDocuments;
import com.azuvio.crmconnect.payment.receivable.ListedDocument;
import com.azuvio.crmconnect.payment.receivable.OpenDocument;
import com.azuvio.crmconnect.payment.receivable.OpenDocumentFilter;
import com.azuvio.crmconnect.payment.receivable.OpenDocuments;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Cursor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Suggests what a receipt is meant for while client, amount or reference are typed (S31). It changes nothing. */
@Service
public class ProposeAllocations {

    /** More documents than a person reads; the longest due come first. */
    private static final int DOCUMENTS_MAX = 200;

    private final OpenDocuments documents;
    private final ListOpenDocuments listOpenDocuments;
    private final Clients clients;

    ProposeAllocations(OpenDocuments documents, ListOpenDocuments listOpenDocuments, Clients clients) {
        this.documents = documents;
        this.listOpenDocuments = listOpenDocuments;
        this.clients = clients;
    }

    /** @param clientId looked for by the reference where absent */
    @Transactional(readOnly = true)
    public Proposals propose(@Nullable UUID clientId, @Nullable Money amount, @Nullable String reference) {
        Set<String> named = named(reference);
        List<OpenDocument> meant = named.isEmpty() ? List.of() : documents.findNamed(named);
        Map<UUID, Payer> payers = new LinkedHashMap<>();
        if (clientId == null) {
            meant.forEach(document -> payers.put(document.clientId(), payer(document.clientId(), true)));
        } else {
            payers.put(clientId, payer(clientId, false));
        }
        if (payers.size() != 1) {
            return new Proposals(null, List.copyOf(payers.values()), List.of());
        }
        Payer payer = payers.values().iterator().next();
        String currency = currency(amount, meant);
        return new Proposals(payer, List.of(), new Propose(open(payer.id(), currency), amount).all(named));
    }

    /** What one strategy gives; empty where it finds nothing. */
    @Transactional(readOnly = true)
    public List<Proposal.Share> shares(Strategy strategy, UUID clientId, Money amount, @Nullable String reference) {
        List<ListedDocument> open = open(clientId, amount.currency().getCurrencyCode());
        Optional<Proposal> proposal = new Propose(open, amount).by(strategy, named(reference));
        return proposal.map(Proposal::shares).orElse(List.of());
    }

    private static Set<String> named(@Nullable String reference) {
        return reference == null ? Set.of() : References.in(reference);
    }

    /** Without an amount, the currency of the first document that is named; amounts of several do not mix. */
    private static @Nullable String currency(@Nullable Money amount, List<OpenDocument> meant) {
        if (amount != null) {
            return amount.currency().getCurrencyCode();
        }
        return meant.isEmpty() ? null : meant.getFirst().remaining().currency().getCurrencyCode();
    }

    private List<ListedDocument> open(UUID clientId, @Nullable String currency) {
        List<ListedDocument> open = listOpenDocuments
                .list(new OpenDocumentFilter(clientId, null, currency, null), Cursor.decode(null), DOCUMENTS_MAX)
                .items();
        if (open.isEmpty()) {
            return open;
        }
        String first = open.getFirst().open().currency().getCurrencyCode();
        return open.stream()
                .filter(listed -> listed.open().currency().getCurrencyCode().equals(first))
                .toList();
    }

    private Payer payer(UUID clientId, boolean found) {
        return new Payer(clientId, clients.find(clientId).map(ClientCopy::name).orElse(null), found);
    }
}
