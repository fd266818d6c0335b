package com.azuvio.crmconnect.invoicing.receivables;

import com.azuvio.crmconnect.invoicing.advance.AdvanceBook;
import com.azuvio.crmconnect.invoicing.invoice.Invoice;
import com.azuvio.crmconnect.invoicing.invoice.Invoices;
import com.azuvio.crmconnect.invoicing.proforma.Proforma;
import com.azuvio.crmconnect.invoicing.proforma.Proformas;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Locks the documents of a batch: client copies of proformas, proformas, then all invoices in one statement, each in the order of their ids. */
@Component
class LockPayables {

    private final Invoices invoices;
    private final Proformas proformas;
    private final AdvanceBook advances;

    LockPayables(Invoices invoices, Proformas proformas, AdvanceBook advances) {
        this.invoices = invoices;
        this.proformas = proformas;
        this.advances = advances;
    }

    /** @param released allocations that may be taken off; what used their money is held as well */
    Held lock(Set<UUID> documentIds, Set<UUID> released) {
        Set<UUID> clientIds = documentIds.isEmpty() ? Set.of() : proformas.clientsOf(documentIds);
        if (clientIds.isEmpty()) {
            return new Held(Map.of(), invoices.lockAll(documentIds), null);
        }
        AdvanceBook.Page page = advances.open(clientIds);
        List<Proforma> asking = proformas.lockAll(documentIds);
        Set<UUID> toLock = new HashSet<>(documentIds);
        toLock.addAll(advances.invoicesOf(released));
        List<Invoice> held = invoices.lockAll(toLock);
        page.read(asking, held);
        Map<UUID, Payable> payables = new HashMap<>();
        asking.forEach(proforma -> payables.put(proforma.id(), new Payable.OfProforma(proforma, page)));
        return new Held(payables, held, page);
    }

    /** The documents of a batch; all are held until the transaction ends. */
    final class Held {

        private final Map<UUID, Payable> payables;
        private final List<Invoice> held;
        private final AdvanceBook.@Nullable Page page;

        private Held(Map<UUID, Payable> proformas, List<Invoice> held, AdvanceBook.@Nullable Page page) {
            this.payables = new HashMap<>(proformas);
            this.held = held;
            this.page = page;
            held.forEach(invoice -> payables.put(invoice.id(), new Payable.OfInvoice(invoice)));
        }

        @Nullable
        Payable get(UUID documentId) {
            return payables.get(documentId);
        }

        void save() {
            invoices.saveAll(held);
            if (page != null) {
                page.save();
            }
        }
    }
}
