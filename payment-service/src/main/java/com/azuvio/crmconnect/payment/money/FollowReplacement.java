package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.payment.receivable.OpenDocument;
import com.azuvio.crmconnect.payment.receivable.OpenDocuments;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The money that was on a wrong invoice follows to the one in its place: what the wrong one's credit note left over is asked for the replacement, up
 * to what is open there. Whichever of the two is heard of last brings it about; once per credit note and replacement.
 */
@Service
public class FollowReplacement {

    private final MoneySources sources;
    private final OpenDocuments documents;
    private final OpenAmounts openAmounts;
    private final CompanyCalendar calendar;

    FollowReplacement(
            MoneySources sources, OpenDocuments documents, OpenAmounts openAmounts, CompanyCalendar calendar) {
        this.sources = sources;
        this.documents = documents;
        this.openAmounts = openAmounts;
        this.calendar = calendar;
    }

    /** @param replacement as it was issued */
    @Transactional
    public void follow(OpenDocument replacement, UUID replacedId, String by) {
        documents.keep(List.of(replacement));
        documents.replace(replacement.id(), replacedId);
        give(replacement.id(), replacedId, by);
    }

    /** For a surplus that has just become known. */
    void followFrom(UUID replacedId, String by) {
        documents.replacementOf(replacedId).ifPresent(replacement -> give(replacement, replacedId, by));
    }

    private void give(UUID replacementId, UUID replacedId, String by) {
        List<MoneySource> surpluses = sources.lockAll(sources.findSurplusesOfOriginals(List.of(replacedId)));
        for (MoneySource surplus : surpluses) {
            UUID allocationId = allocationOf(surplus.id(), replacementId);
            if (surplus.free().isPositive() && !sources.existsAllocation(List.of(allocationId))) {
                openAmounts.allocate(
                        surplus,
                        List.of(new AllocationWish(replacementId, surplus.free(), allocationId)),
                        new Stamp(calendar.now(), by));
            }
        }
        sources.keep(surpluses);
    }

    /** The same for the same pair, so that telling it again asks for nothing twice. */
    private static UUID allocationOf(UUID surplusId, UUID replacementId) {
        return UUID.nameUUIDFromBytes((surplusId + "/" + replacementId).getBytes(StandardCharsets.UTF_8));
    }
}
