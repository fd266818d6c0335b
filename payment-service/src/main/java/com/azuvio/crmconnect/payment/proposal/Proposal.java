package com.azuvio.crmconnect.payment.proposal;

import com.azuvio.crmconnect.payment.receivable.DocumentType;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way to allocate a receipt.
 *
 * @param reason why it is proposed
 * @param explanation the same in words
 * @param allocated sum of the shares
 * @param left of the amount; absent where no amount was given
 */
public record Proposal(
        Strategy reason,
        String explanation,
        List<Share> shares,
        Money allocated,
        @Nullable Money left) {

    /**
     * What a document would get.
     *
     * @param documentType money on a proforma becomes an advance of its order (D4)
     * @param open what it needs: remaining less what is asked for already
     */
    public record Share(
            UUID documentId, DocumentType documentType, String number, LocalDate dueOn, Money open, Money amount) {}
}
