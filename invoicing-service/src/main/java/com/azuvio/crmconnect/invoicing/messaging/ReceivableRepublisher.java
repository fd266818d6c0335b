package com.azuvio.crmconnect.invoicing.messaging;

import com.azuvio.crmconnect.invoicing.invoice.Invoice;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceEvent;
import com.azuvio.crmconnect.invoicing.invoice.Invoices;
import com.azuvio.crmconnect.invoicing.proforma.Proforma;
import com.azuvio.crmconnect.invoicing.proforma.ProformaEvent;
import com.azuvio.crmconnect.invoicing.proforma.Proformas;
import com.azuvio.crmconnect.starter.outbox.Outbox;
import com.azuvio.crmconnect.starter.outbox.StateRepublisher;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells every receivable again, at its present revision, for copies that lost or never had it. */
@Component
class ReceivableRepublisher implements StateRepublisher {

    private static final int SLICE = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Invoices invoices;
    private final Proformas proformas;
    private final Outbox outbox;
    private final TransactionTemplate slice;

    ReceivableRepublisher(
            Invoices invoices, Proformas proformas, Outbox outbox, PlatformTransactionManager transactions) {
        this.invoices = invoices;
        this.proformas = proformas;
        this.outbox = outbox;
        this.slice = new TransactionTemplate(transactions);
        this.slice.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public String topic() {
        return InvoiceEventPublisher.TOPIC;
    }

    @Override
    public long republishAll() {
        return republish(this::tellInvoices) + republish(this::tellProformas);
    }

    private static long republish(Function<UUID, List<UUID>> slices) {
        long told = 0;
        UUID after = BEFORE_ALL;
        while (true) {
            List<UUID> ids = slices.apply(after);
            if (ids.isEmpty()) {
                return told;
            }
            told += ids.size();
            after = ids.getLast();
        }
    }

    /** Holds the rows, so that no newer revision of a document is told before this one. */
    private List<UUID> tellInvoices(UUID after) {
        List<UUID> told = slice.execute(status -> {
            List<Invoice> issued = invoices.lockIssuedAfter(after, Limit.of(SLICE));
            issued.forEach(invoice -> outbox.append(InvoiceEventPublisher.wire(
                    new InvoiceEvent.ReceivableChanged(invoice.receivable()), invoice.revision())));
            return issued.stream().map(Invoice::id).toList();
        });
        return told == null ? List.of() : told;
    }

    /** Proformas are told as receivables that count in no balance. */
    private List<UUID> tellProformas(UUID after) {
        List<UUID> told = slice.execute(status -> {
            List<Proforma> issued = proformas.lockIssuedAfter(after, Limit.of(SLICE));
            issued.forEach(proforma -> outbox.append(ProformaEventPublisher.wire(
                    new ProformaEvent.StateChanged(proforma.state()), proforma.revision())));
            return issued.stream().map(Proforma::id).toList();
        });
        return told == null ? List.of() : told;
    }
}
