package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.starter.messaging.RejectedEventException;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the answers of documents' owners: applied, perhaps for less; refused; released; release refused. All sources
 * that they concern are held first, in one statement.
 */
@Service
public class RecordAllocationAnswers {

    private final MoneySources sources;
    private final ReapplySurplus reapplySurplus;
    private final CompanyCalendar calendar;

    RecordAllocationAnswers(MoneySources sources, ReapplySurplus reapplySurplus, CompanyCalendar calendar) {
        this.sources = sources;
        this.reapplySurplus = reapplySurplus;
        this.calendar = calendar;
    }

    /** @throws RejectedEventException for an answer that does not fit what was asked */
    @Transactional
    public void record(List<AllocationAnswer> answers) {
        List<MoneySource> held = sources.lockAll(sourcesOf(answers));
        Map<UUID, Allocation> allocations = new HashMap<>();
        held.forEach(source -> source.allocations().forEach(one -> allocations.put(one.id(), one)));
        for (AllocationAnswer answer : answers) {
            Allocation allocation = allocations.get(answer.allocationId());
            if (allocation == null) {
                throw new RejectedEventException(
                        "allocation-unknown", "no allocation " + answer.allocationId() + " was asked for here");
            }
            Stamp stamp = new Stamp(calendar.now(), answer.by());
            boolean ended = allocation.status().isFinal();
            take(answer, allocation, stamp);
            if (answer instanceof AllocationAnswer.Released released) {
                if (!ended && allocation.source() instanceof CreditNoteSurplus surplus) {
                    reapplySurplus.calledBack(released, surplus, stamp);
                }
                released.bounced().forEach((document, open) -> reapplySurplus.to(document, open, held, stamp));
            }
        }
        sources.keep(held);
    }

    private Set<UUID> sourcesOf(List<AllocationAnswer> answers) {
        Set<UUID> ids = new HashSet<>(sources.findSourcesOf(
                answers.stream().map(AllocationAnswer::allocationId).toList()));
        List<UUID> reopened = new ArrayList<>();
        for (AllocationAnswer answer : answers) {
            if (answer instanceof AllocationAnswer.Released released) {
                reopened.addAll(released.bounced().keySet());
            }
        }
        if (!reopened.isEmpty()) {
            ids.addAll(sources.findSurplusesOfOriginals(reopened));
        }
        return ids;
    }

    private static void take(AllocationAnswer answer, Allocation allocation, Stamp stamp) {
        MoneySource source = allocation.source();
        switch (answer) {
            case AllocationAnswer.Applied applied -> {
                refuseUnlessWithin(applied.applied(), allocation.requested());
                source.applied(allocation, applied.applied(), stamp);
            }
            case AllocationAnswer.Refused refused -> source.refused(allocation, refused.reason(), stamp);
            case AllocationAnswer.Released released -> {
                if (!allocation.is(AllocationStatus.REQUESTED) && released.isPartOf(allocation.applied())) {
                    source.releasedInPart(allocation, released.released(), stamp);
                } else {
                    refuseUnlessWhole(released.released(), allocation);
                    source.released(allocation, released.released(), stamp);
                }
            }
            case AllocationAnswer.ReleaseRefused refused -> source.releaseRefused(allocation, refused.reason(), stamp);
        }
    }

    private static void refuseUnlessWithin(Money booked, Money requested) {
        if (!booked.currency().equals(requested.currency()) || booked.isNegative() || booked.compareTo(requested) > 0) {
            throw new RejectedEventException(
                    "applied-differs-from-request", booked + " was applied where " + requested + " was asked for");
        }
    }

    /** Before its answer was heard, an allocation that was released again may have been applied for less. */
    private static void refuseUnlessWhole(Money released, Allocation allocation) {
        if (allocation.is(AllocationStatus.REQUESTED)) {
            refuseUnlessWithin(released, allocation.requested());
        } else if (!allocation.status().isFinal() && !released.equals(allocation.applied())) {
            throw new RejectedEventException(
                    "released-differs-from-applied",
                    released + " was released where " + allocation.applied() + " was applied");
        }
    }
}
