package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.rendering.RenderingFailure;
import com.azuvio.crmconnect.invoicing.rendering.RenderingFailure.SendWish;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fulfils the wish to send what could not be rendered when it was issued. */
@Component
class SendOnceRendered {

    private final Invoices invoices;
    private final BulkSend sending;
    private final TransactionTemplate transaction;

    SendOnceRendered(Invoices invoices, BulkSend sending, PlatformTransactionManager transactions) {
        this.invoices = invoices;
        this.sending = sending;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    /**
     * Sends it, unless nobody wished that, or a person has sent it since, or the client has it.
     *
     * @throws RuntimeException why it cannot be sent; the wish stays
     */
    void fulfil(RenderingFailure healed) {
        SendWish wish = healed.sendWish();
        if (wish == null || isSentSince(healed.documentId(), wish)) {
            return;
        }
        for (SendOutcome outcome : sending.send(List.of(healed.documentId()), wish.recipients(), wish.by())) {
            if (outcome instanceof SendOutcome.Refused refused) {
                throw refused.failure();
            }
        }
    }

    private boolean isSentSince(UUID documentId, SendWish wish) {
        return Boolean.TRUE.equals(transaction.execute(status -> invoices.findAllById(List.of(documentId)).stream()
                .flatMap(document -> document.dispatch().sendings().stream())
                .anyMatch(one -> !one.sending().requestedAt().isBefore(wish.at()))));
    }
}
