package com.azuvio.crmconnect.payment.writeoff;

import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants to give up: all that is open on a document, or all free money of a source.
 *
 * @param seen what the person saw; where it differs from what is, nothing is written off
 */
public record WriteOffWish(
        @Nullable UUID documentId,
        @Nullable UUID sourceId,
        @Nullable Money seen,
        String reason) {

    public WriteOffWish {
        if ((documentId == null) == (sourceId == null)) {
            throw Refusal.invalid("write-off-of-one-thing", "a write-off is of a document or of a source of money");
        }
    }

    void refuseUnlessAsSeen(Money now) {
        if (seen != null && !seen.equals(now)) {
            throw Refusal.conflict("write-off-amount-changed", now + " is there to be written off, not " + seen)
                    .with("amount", now);
        }
    }
}
