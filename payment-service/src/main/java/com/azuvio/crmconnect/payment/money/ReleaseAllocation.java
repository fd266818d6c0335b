package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks a document's owner to take an allocation off, so that its money can be used elsewhere. */
@Service
public class ReleaseAllocation {

    private final MoneySources sources;
    private final Stamps stamps;

    ReleaseAllocation(MoneySources sources, Stamps stamps) {
        this.sources = sources;
        this.stamps = stamps;
    }

    /**
     * @return the payment that the allocation is of
     * @throws Refusal {@code allocation-not-found}, {@code allocation-not-answered-yet}, {@code allocation-not-applied}
     */
    @Transactional
    public UUID release(UUID allocationId, String reason) {
        UUID sourceId = sources.findSourceOf(allocationId)
                .orElseThrow(() -> Refusal.notFound("allocation-not-found", "there is no allocation " + allocationId));
        MoneySource source = sources.lockAll(List.of(sourceId)).getFirst();
        source.requestRelease(source.allocation(allocationId), reason, stamps.now());
        sources.keep(List.of(source));
        return sourceId;
    }
}
