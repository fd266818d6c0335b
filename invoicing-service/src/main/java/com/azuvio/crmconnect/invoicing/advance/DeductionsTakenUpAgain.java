package com.azuvio.crmconnect.invoicing.advance;

import com.azuvio.crmconnect.invoicing.calculation.AdvanceCalculation;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.invoicing.invoice.Invoice;
import com.azuvio.crmconnect.invoicing.invoice.Invoices;
import com.azuvio.crmconnect.invoicing.invoice.ReopenedDeductions;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** An advance is used once (rules.md §6): what a credited invoice gave free may be another one's by the time its credit note is taken back. */
@Component
class DeductionsTakenUpAgain implements ReopenedDeductions {

    private final TakenOfAdvances taken;
    private final Invoices invoices;

    DeductionsTakenUpAgain(TakenOfAdvances taken, Invoices invoices) {
        this.taken = taken;
        this.invoices = invoices;
    }

    @Override
    public void lock(Collection<UUID> documentIds) {
        Set<UUID> advanceInvoices = documentIds.stream()
                .flatMap(id -> taken.givenFreeBy(id).keySet().stream())
                .collect(Collectors.toSet());
        if (!advanceInvoices.isEmpty()) {
            invoices.lockAll(advanceInvoices);
        }
    }

    @Override
    public void requireLeft(UUID documentId) {
        Map<UUID, List<VatBreakdown>> wanted = taken.givenFreeBy(documentId);
        if (wanted.isEmpty()) {
            return;
        }
        Map<UUID, List<VatBreakdown>> gone = taken.of(wanted.keySet());
        for (Invoice advanceInvoice : invoices.findAllById(wanted.keySet())) {
            List<VatBreakdown> left = AdvanceCalculation.rest(
                    Objects.requireNonNull(advanceInvoice.advances()).rates(),
                    gone.getOrDefault(advanceInvoice.id(), List.of()));
            if (!AdvanceCalculation.fits(left, wanted.getOrDefault(advanceInvoice.id(), List.of()))) {
                throw Refusal.conflict(
                                "advance-deducted-elsewhere",
                                "The advance that the credited document had deducted is another one's by now; credit that, or bill the supply anew")
                        .with("advanceInvoiceId", advanceInvoice.id())
                        .with("deductedBy", taken.deductedBy(advanceInvoice.id()));
            }
        }
    }
}
