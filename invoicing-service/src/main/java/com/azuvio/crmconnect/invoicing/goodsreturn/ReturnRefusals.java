package com.azuvio.crmconnect.invoicing.goodsreturn;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.UUID;

/** Refusals that several commands share. */
final class ReturnRefusals {

    private ReturnRefusals() {}

    static Refusal notFound(UUID id) {
        return Refusal.notFound("return-not-found", "There is no return with this id")
                .with("returnId", id);
    }

    static Refusal notOpen(GoodsReturn of) {
        return Refusal.conflict("return-not-open", "Nothing more is expected of the return")
                .with("number", of.number())
                .with("status", of.status());
    }

    static Refusal receiptIdConflict(String receiptId) {
        return Refusal.conflict("receipt-id-conflict", "Another receipt of the return has this id")
                .with("receiptId", receiptId);
    }

    static Refusal invalid() {
        return Refusal.unprocessable("return-invalid", "The quantities do not fit what was billed");
    }

    static Refusal exceedsExpected() {
        return Refusal.unprocessable("receipt-exceeds-expected", "More was received than the return expects");
    }
}
