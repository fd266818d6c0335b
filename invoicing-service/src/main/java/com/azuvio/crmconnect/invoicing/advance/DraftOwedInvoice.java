package com.azuvio.crmconnect.invoicing.advance;

import com.azuvio.crmconnect.invoicing.invoice.Invoice;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceStatus;
import com.azuvio.crmconnect.invoicing.invoice.Invoices;
import com.azuvio.crmconnect.invoicing.proforma.Proforma;
import com.azuvio.crmconnect.invoicing.proforma.Proformas;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person drafts the advance invoice of an advance: the policy does not, the supply is none that it covers, or the draft was discarded. */
@Component
public class DraftOwedInvoice {

    private final Advances advances;
    private final AdvanceBook book;
    private final Proformas proformas;
    private final Invoices invoices;

    DraftOwedInvoice(Advances advances, AdvanceBook book, Proformas proformas, Invoices invoices) {
        this.advances = advances;
        this.book = book;
        this.proformas = proformas;
        this.invoices = invoices;
    }

    /**
     * @return id of the draft
     * @throws Refusal 404 {@code advance-not-found}; 409 {@code advance-invoice-exists}, {@code advance-used} where it is billed, used or taken off
     */
    @Transactional
    public UUID draft(UUID proformaId, UUID advanceId) {
        UUID clientId = proformas.clientOf(proformaId).orElseThrow(() -> notFound(advanceId));
        AdvanceBook.Page page = book.open(List.of(clientId));
        List<Proforma> held = proformas.lockAll(List.of(proformaId));
        Advance advance = advances.findById(advanceId)
                .filter(found -> found.proformaId().equals(proformaId))
                .orElseThrow(() -> notFound(advanceId));
        UUID before = advance.invoiceId();
        if (before != null
                && invoices.findById(before)
                        .map(Invoice::status)
                        .filter(status -> status != InvoiceStatus.DISCARDED)
                        .isPresent()) {
            throw Refusal.conflict("advance-invoice-exists", "The advance has its invoice already")
                    .with("invoiceId", before);
        }
        if (!advance.isHere() || !advance.left().equals(advance.amount())) {
            throw Refusal.conflict("advance-used", "The advance is counted as prepaid, or was taken off");
        }
        page.draftInvoice(held.getFirst(), advance);
        advances.save(advance);
        return advance.invoiceOrThrow();
    }

    private static Refusal notFound(UUID advanceId) {
        return Refusal.notFound("advance-not-found", "The proforma has no such advance")
                .with("allocationId", advanceId);
    }
}
