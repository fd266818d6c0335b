package com.azuvio.crmconnect.invoicing.receivables;

import com.azuvio.crmconnect.starter.messaging.RejectedEventException;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers payment-service: this service alone decides what is applied to a document, under the document's lock (I4, rules.md §9). All documents of a
 * batch are locked in one statement, in the order of their ids.
 */
@Component
public class BookAllocations {

    private final Allocations allocations;
    private final LockPayables payables;
    private final CompanyCalendar calendar;

    BookAllocations(Allocations allocations, LockPayables payables, CompanyCalendar calendar) {
        this.allocations = allocations;
        this.payables = payables;
        this.calendar = calendar;
    }

    /** @throws RejectedEventException where an id comes back with another content */
    @Transactional
    public void apply(List<AllocationRequest> requests) {
        LockPayables.Held documents = payables.lock(
                requests.stream().map(AllocationRequest::documentId).collect(Collectors.toSet()), Set.of());
        Map<UUID, Allocation> known =
                find(requests.stream().map(AllocationRequest::allocationId).toList());
        for (AllocationRequest request : requests) {
            Allocation earlier = known.get(request.allocationId());
            if (earlier == null) {
                known.put(
                        request.allocationId(), Allocation.decide(request, documents.get(request.documentId()), now()));
            } else if (earlier.isSameAs(request)) {
                earlier.answer();
            } else {
                throw new RejectedEventException(
                        "allocation-id-conflict",
                        "allocation " + request.allocationId() + " was requested before with another content");
            }
        }
        allocations.saveAll(known.values());
        documents.save();
    }

    /** @throws RejectedEventException where the allocation was never requested, although a payment's events keep their order */
    @Transactional
    public void release(List<ReleaseRequest> requests) {
        Set<UUID> ids = requests.stream().map(ReleaseRequest::allocationId).collect(Collectors.toSet());
        LockPayables.Held documents = payables.lock(allocations.documentsOf(ids), ids);
        Map<UUID, Allocation> known = find(ids);
        for (ReleaseRequest request : requests) {
            Allocation allocation = known.get(request.allocationId());
            if (allocation == null) {
                throw new RejectedEventException(
                        "allocation-unknown", "allocation " + request.allocationId() + " was never requested");
            }
            allocation.release(documents.get(allocation.documentId()), request.cause(), now());
        }
        allocations.saveAll(known.values());
        documents.save();
    }

    /** As exact as the database keeps it, so that a repeated answer is the same to the last digit. */
    private Instant now() {
        return calendar.now().truncatedTo(ChronoUnit.MICROS);
    }

    private Map<UUID, Allocation> find(Collection<UUID> ids) {
        Map<UUID, Allocation> found = new LinkedHashMap<>();
        allocations.findAllById(ids).forEach(allocation -> found.put(allocation.id(), allocation));
        return found;
    }
}
