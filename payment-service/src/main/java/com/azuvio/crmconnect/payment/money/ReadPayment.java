package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.payment.client.Clients;
import com.azuvio.crmconnect.payment.receivable.OpenDocument;
import com.azuvio.crmconnect.payment.receivable.OpenDocuments;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads one payment whole. */
@Service
public class ReadPayment {

    private static final Limit DUPLICATES_MAX = Limit.of(10);

    private final MoneySources sources;
    private final OpenDocuments documents;
    private final Clients clients;
    private final CompanyCalendar calendar;

    ReadPayment(MoneySources sources, OpenDocuments documents, Clients clients, CompanyCalendar calendar) {
        this.sources = sources;
        this.documents = documents;
        this.clients = clients;
        this.calendar = calendar;
    }

    @Transactional(readOnly = true)
    public PaymentView read(UUID id) {
        Payment payment = sources.findPayment(id).orElseThrow(() -> MoneySources.paymentNotFound(id));
        List<UUID> documentIds = sources.findAllocationsWithEntries(id).stream()
                .map(Allocation::documentId)
                .distinct()
                .toList();
        Map<UUID, OpenDocument> known = documents.findAll(documentIds);
        Money amount = payment.amount();
        return new PaymentView(
                payment,
                clients.find(payment.clientId()).orElse(null),
                known,
                sources.findSame(
                        payment.clientId(),
                        payment.receivedOn(),
                        amount.amount(),
                        amount.currency(),
                        id,
                        payment.bankLineId() != null,
                        DUPLICATES_MAX),
                ChronoUnit.DAYS.between(payment.receivedOn(), calendar.dateOf(payment.recordedAt())));
    }
}
