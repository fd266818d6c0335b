package com.azuvio.crmconnect.invoicing.goodsreturn;

import com.azuvio.crmconnect.invoicing.creditnote.DraftCreditNote;
import com.azuvio.crmconnect.invoicing.document.CorrectionReason;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what the warehouse received of a return, and drafts the credit note for it; a later receipt gets its own note (rules.md §11). */
@Component
public class ReceiveGoods {

    private static final int REFUSAL_MAX = 500;

    private final GoodsReturns returns;
    private final DraftCreditNote crediting;
    private final CompanyCalendar calendar;

    ReceiveGoods(GoodsReturns returns, DraftCreditNote crediting, CompanyCalendar calendar) {
        this.returns = returns;
        this.crediting = crediting;
        this.calendar = calendar;
    }

    /**
     * The same receipt again changes nothing. Goods that are there are recorded also where they cannot be credited any more; the receipt then says why.
     *
     * @throws Refusal 404 {@code return-not-found}; 409 {@code return-not-open}, {@code receipt-id-conflict}; 422
     *     {@code receipt-exceeds-expected}, {@code received-in-the-future}
     */
    @Transactional
    public void receive(UUID returnId, String receiptId, LocalDate on, Quantities received, String by) {
        GoodsReturn goods = returns.lock(returnId).orElseThrow(() -> ReturnRefusals.notFound(returnId));
        if (goods.told(receiptId, on, received).isPresent()) {
            return;
        }
        goods.requireReceivable(received);
        if (on.isAfter(calendar.today())) {
            throw Refusal.unprocessable("received-in-the-future", "Goods are received on a day that has come")
                    .field("receivedOn", "in-the-future", "is today or earlier");
        }
        UUID noteId = null;
        String refusal = null;
        if (goods.creditPolicy() == CreditPolicy.AFTER_RECEIPT) {
            try {
                noteId = crediting.draftUnlessRefused(
                        goods.original().originalId(),
                        CorrectionReason.RETURN,
                        goods.reasonText(),
                        received.wanted(),
                        by);
            } catch (Refusal refused) {
                refusal = abbreviated(refused.code() + ": " + refused.detail());
            }
        }
        goods.receive(receipt(receiptId, on, received, by, noteId, refusal));
        returns.save(goods);
    }

    private GoodsReceipt receipt(
            String receiptId,
            LocalDate on,
            Quantities received,
            String by,
            @Nullable UUID noteId,
            @Nullable String refusal) {
        return new GoodsReceipt(
                receiptId, on, calendar.now().truncatedTo(ChronoUnit.MICROS), by, received, noteId, refusal);
    }

    private static String abbreviated(String text) {
        return text.length() <= REFUSAL_MAX ? text : text.substring(0, REFUSAL_MAX);
    }
}
