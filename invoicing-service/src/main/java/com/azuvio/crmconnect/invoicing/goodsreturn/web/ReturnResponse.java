package com.azuvio.crmconnect.invoicing.goodsreturn.web;

import com.azuvio.crmconnect.invoicing.goodsreturn.CreditPolicy;
import com.azuvio.crmconnect.invoicing.goodsreturn.GoodsReceipt;
import com.azuvio.crmconnect.invoicing.goodsreturn.ReturnClosing;
import com.azuvio.crmconnect.invoicing.goodsreturn.ReturnLine;
import com.azuvio.crmconnect.invoicing.goodsreturn.ReturnStatus;
import com.azuvio.crmconnect.invoicing.goodsreturn.ReturnView;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A return over HTTP: what is expected and received per line, and the credit note of each receipt.
 *
 * @param creditNoteId the note of all that is expected; absent where receipts are credited
 * @param links where to go from here: invoice, client, order
 */
record ReturnResponse(
        UUID id,
        long version,
        String number,
        ReturnStatus status,
        UUID originalId,
        String originalNumber,
        @Nullable UUID orderId,
        UUID clientId,
        String clientName,
        String reason,
        CreditPolicy credit,
        @Nullable UUID creditNoteId,
        Instant requestedAt,
        String requestedBy,
        List<ReturnLine> lines,
        List<GoodsReceipt> receipts,
        @Nullable ReturnClosing closing,
        Map<String, String> links) {

    static ReturnResponse from(ReturnView view) {
        return new ReturnResponse(
                view.id(),
                view.version(),
                view.number(),
                view.status(),
                view.original().originalId(),
                view.original().originalNumber(),
                view.original().orderId(),
                view.original().clientId(),
                view.original().clientName(),
                view.reason(),
                view.creditPolicy(),
                view.creditNoteId(),
                view.requestedAt(),
                view.requestedBy(),
                view.lines(),
                view.receipts(),
                view.closing(),
                links(view));
    }

    private static Map<String, String> links(ReturnView view) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("invoice", "/invoices/" + view.original().originalId());
        links.put("client", "/clients/" + view.original().clientId());
        if (view.original().orderId() != null) {
            links.put("order", "/orders/" + view.original().orderId());
        }
        return links;
    }
}
