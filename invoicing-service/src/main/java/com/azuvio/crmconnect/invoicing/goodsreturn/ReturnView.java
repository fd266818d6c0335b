package com.azuvio.crmconnect.invoicing.goodsreturn;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A return as people read it.
 *
 * @param creditNoteId the note of all that is expected; absent where receipts are credited
 */
public record ReturnView(
        UUID id,
        long version,
        String number,
        ReturnStatus status,
        ReturnedInvoice original,
        String reason,
        CreditPolicy creditPolicy,
        @Nullable UUID creditNoteId,
        Instant requestedAt,
        String requestedBy,
        List<ReturnLine> lines,
        List<GoodsReceipt> receipts,
        @Nullable ReturnClosing closing) {

    static ReturnView of(GoodsReturn goods) {
        return new ReturnView(
                goods.id(),
                goods.version(),
                goods.number(),
                goods.status(),
                goods.original(),
                goods.reasonText(),
                goods.creditPolicy(),
                goods.creditNoteId(),
                goods.requestedAt(),
                goods.requestedBy(),
                goods.lines(),
                goods.receipts(),
                goods.closing());
    }
}
