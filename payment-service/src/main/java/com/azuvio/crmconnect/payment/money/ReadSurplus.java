package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.payment.client.Clients;
import com.azuvio.crmconnect.payment.receivable.OpenDocument;
import com.azuvio.crmconnect.payment.receivable.OpenDocuments;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the surplus of one credit note whole. */
@Service
public class ReadSurplus {

    private final MoneySources sources;
    private final OpenDocuments documents;
    private final Clients clients;

    ReadSurplus(MoneySources sources, OpenDocuments documents, Clients clients) {
        this.sources = sources;
        this.documents = documents;
        this.clients = clients;
    }

    /** @throws Refusal {@code surplus-not-found} */
    @Transactional(readOnly = true)
    public SurplusView read(UUID id) {
        CreditNoteSurplus surplus = sources.findSurplus(id).orElseThrow(() -> MoneySources.surplusNotFound(id));
        List<UUID> documentIds = sources.findAllocationsWithEntries(id).stream()
                .map(Allocation::documentId)
                .distinct()
                .toList();
        Map<UUID, OpenDocument> known = documents.findAll(documentIds);
        return new SurplusView(surplus, clients.find(surplus.clientId()).orElse(null), known);
    }

    /** Whether the source is the surplus of a credit note. */
    @Transactional(readOnly = true)
    public boolean isOne(UUID sourceId) {
        return sources.findSurplus(sourceId).isPresent();
    }
}
