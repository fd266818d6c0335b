package com.azuvio.crmconnect.invoicing.receivables;

import com.azuvio.crmconnect.invoicing.invoice.Invoice;
import com.azuvio.crmconnect.invoicing.invoice.Invoices;
import com.azuvio.crmconnect.starter.messaging.RejectedEventException;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers payment-service: small differences are given up here, under the document's lock, so that remaining and its entries agree (I4). VAT and the
 * document's content stay.
 */
@Component
public class BookWriteOffs {

    private final WriteOffs writeOffs;
    private final Invoices invoices;
    private final CompanyCalendar calendar;

    BookWriteOffs(WriteOffs writeOffs, Invoices invoices, CompanyCalendar calendar) {
        this.writeOffs = writeOffs;
        this.invoices = invoices;
        this.calendar = calendar;
    }

    /** @throws RejectedEventException where an id comes back with another content */
    @Transactional
    public void book(List<WriteOffRequest> requests) {
        Map<UUID, Invoice> documents =
                lock(requests.stream().map(WriteOffRequest::documentId).collect(Collectors.toSet()));
        Map<UUID, WriteOff> known =
                find(requests.stream().map(WriteOffRequest::writeOffId).toList());
        for (WriteOffRequest request : requests) {
            WriteOff earlier = known.get(request.writeOffId());
            if (earlier == null) {
                known.put(request.writeOffId(), WriteOff.decide(request, documents.get(request.documentId()), now()));
            } else if (earlier.isSameAs(request)) {
                earlier.answer();
            } else {
                throw new RejectedEventException(
                        "write-off-id-conflict",
                        "write-off " + request.writeOffId() + " was requested before with another content");
            }
        }
        writeOffs.saveAll(known.values());
        invoices.saveAll(documents.values());
    }

    /** @throws RejectedEventException where the write-off was never requested, although a write-off's events keep their order */
    @Transactional
    public void undo(List<WriteOffRequest.Undo> requests) {
        Set<UUID> ids = requests.stream().map(WriteOffRequest.Undo::writeOffId).collect(Collectors.toSet());
        Map<UUID, Invoice> documents = lock(writeOffs.documentsOf(ids));
        Map<UUID, WriteOff> known = find(ids);
        for (WriteOffRequest.Undo request : requests) {
            WriteOff writeOff = known.get(request.writeOffId());
            if (writeOff == null) {
                throw new RejectedEventException(
                        "write-off-unknown", "write-off " + request.writeOffId() + " was never requested");
            }
            writeOff.undo(request, documents.get(writeOff.documentId()), now());
        }
        writeOffs.saveAll(known.values());
        invoices.saveAll(documents.values());
    }

    private Map<UUID, Invoice> lock(Set<UUID> ids) {
        return ids.isEmpty()
                ? new HashMap<>()
                : invoices.lockAll(ids).stream().collect(Collectors.toMap(Invoice::id, Function.identity()));
    }

    private Map<UUID, WriteOff> find(Collection<UUID> ids) {
        Map<UUID, WriteOff> found = new LinkedHashMap<>();
        writeOffs.findAllById(ids).forEach(writeOff -> found.put(writeOff.id(), writeOff));
        return found;
    }

    /** As exact as the database keeps it, so that a repeated answer is the same to the last digit. */
    private Instant now() {
        return calendar.now().truncatedTo(ChronoUnit.MICROS);
    }
}
