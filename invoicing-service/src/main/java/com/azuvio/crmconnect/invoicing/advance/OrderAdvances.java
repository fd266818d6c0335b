package com.azuvio.crmconnect.invoicing.advance;

import com.azuvio.crmconnect.invoicing.calculation.AdvanceCalculation;
import com.azuvio.crmconnect.invoicing.calculation.DeductionCalculation;
import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.document.Totals;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.invoicing.invoice.AdvanceClaim;
import com.azuvio.crmconnect.invoicing.invoice.AdvanceShare;
import com.azuvio.crmconnect.invoicing.invoice.DraftAdvances;
import com.azuvio.crmconnect.invoicing.invoice.Invoice;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceStatus;
import com.azuvio.crmconnect.invoicing.invoice.Invoices;
import com.azuvio.crmconnect.invoicing.invoice.Numbering;
import com.azuvio.crmconnect.invoicing.proforma.Proforma;
import com.azuvio.crmconnect.invoicing.proforma.Proformas;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The advances of orders and proformas as their documents deduct them (S55): where an advance invoice was issued, by its rates; otherwise as prepaid.
 * Exactly one of the two per advance.
 */
@Component
class OrderAdvances implements DraftAdvances {

    private final Advances advances;
    private final Proformas proformas;
    private final Invoices invoices;
    private final TakenOfAdvances taken;
    private final CompanyCalendar calendar;

    OrderAdvances(
            Advances advances,
            Proformas proformas,
            Invoices invoices,
            TakenOfAdvances taken,
            CompanyCalendar calendar) {
        this.advances = advances;
        this.proformas = proformas;
        this.invoices = invoices;
        this.taken = taken;
        this.calendar = calendar;
    }

    @Override
    public Held lock(Collection<AdvanceClaim> claims) {
        Set<UUID> orderIds = ids(claims, AdvanceClaim::orderId);
        Set<UUID> proformaIds = ids(claims, AdvanceClaim::proformaId);
        if (orderIds.isEmpty() && proformaIds.isEmpty()) {
            return new Pages(List.of(), List.of(), Map.of());
        }
        List<Proforma> held = proformas.lockIssued(orderIds, proformaIds);
        if (held.isEmpty()) {
            return new Pages(List.of(), List.of(), Map.of());
        }
        List<Advance> here = advances
                .ofProformas(held.stream().map(Proforma::id).toList())
                .stream()
                .filter(Advance::isHere)
                .toList();
        List<UUID> billing =
                here.stream().map(Advance::invoiceId).filter(Objects::nonNull).toList();
        // Originals come before the documents that refer to them: a credit note cannot take what is deducted at the
        // same time.
        Map<UUID, Invoice> documents = billing.isEmpty()
                ? Map.of()
                : invoices.lockAll(billing).stream().collect(Collectors.toMap(Invoice::id, Function.identity()));
        return new Pages(held, here, documents);
    }

    private static Set<UUID> ids(Collection<AdvanceClaim> claims, Function<AdvanceClaim, @Nullable UUID> id) {
        return claims.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** Proformas with their advances, and the advance invoices or drafts that bill them. */
    private final class Pages implements Held {

        private final Map<UUID, Proforma> held;
        private final List<Advance> here;
        private final Map<UUID, Invoice> documents;
        private final Map<UUID, List<VatBreakdown>> gone;

        Pages(List<Proforma> held, List<Advance> here, Map<UUID, Invoice> documents) {
            this.held = held.stream().collect(Collectors.toMap(Proforma::id, Function.identity()));
            this.here = here;
            this.documents = documents;
            this.gone = taken.of(documents.keySet());
        }

        @Override
        public @Nullable AdvanceShare plan(AdvanceClaim claim, Totals whole) {
            List<Advance> claimed = of(claim);
            if (claimed.isEmpty()) {
                return null;
            }
            List<AdvanceShare.Row> rows = deductions(
                    claimed.stream()
                            .map(this::documentOf)
                            .flatMap(Stream::ofNullable)
                            .filter(Pages::isBilledAndPaid)
                            .toList(),
                    whole);
            Money none = Money.zero(claim.currency());
            Money deducted = rows.stream()
                    .map(row -> row.taken().base().plus(row.taken().vat()))
                    .reduce(none, Money::plus);
            Money open = whole.gross().minus(deducted);
            Money prepaid = claimed.stream()
                    .filter(advance -> documentOf(advance) == null)
                    .map(Advance::left)
                    .reduce(none, Money::plus)
                    .min(open.isNegative() ? none : open);
            return rows.isEmpty() && prepaid.isZero() ? null : new AdvanceShare(false, rows, prepaid);
        }

        private List<AdvanceShare.Row> deductions(List<Invoice> billed, Totals whole) {
            List<List<VatBreakdown>> left = billed.stream()
                    .map(document -> AdvanceCalculation.rest(
                            Objects.requireNonNull(document.advances()).rates(),
                            gone.getOrDefault(document.id(), List.of())))
                    .toList();
            List<List<VatBreakdown>> parts = DeductionCalculation.deduct(whole, left);
            List<AdvanceShare.Row> rows = new ArrayList<>();
            for (int i = 0; i < billed.size(); i++) {
                Invoice document = billed.get(i);
                Numbering numbering = Objects.requireNonNull(document.numbering());
                parts.get(i).stream()
                        .filter(part -> part.base().plus(part.vat()).isPositive())
                        .forEach(part -> rows.add(
                                new AdvanceShare.Row(document.id(), numbering.number(), numbering.issuedOn(), part)));
            }
            return rows;
        }

        @Override
        public void requireInvoiced(AdvanceClaim claim) {
            List<UUID> drafts = of(claim).stream()
                    .map(this::documentOf)
                    .flatMap(Stream::ofNullable)
                    .filter(document -> document.status() == InvoiceStatus.DRAFT)
                    .map(Invoice::id)
                    .toList();
            if (!drafts.isEmpty()) {
                throw Refusal.conflict(
                                "advance-not-invoiced",
                                "An advance of this order waits for its advance invoice; issue or discard that first")
                        .with("advanceInvoiceDrafts", drafts);
            }
        }

        @Override
        public void use(Invoice issued) {
            AdvanceShare share = Objects.requireNonNull(issued.advances());
            Instant now = calendar.now().truncatedTo(ChronoUnit.MICROS);
            if (issued.documentType() == DocumentType.ADVANCE_INVOICE) {
                UUID advanceId = Objects.requireNonNull(issued.advanceOrigin()).advanceId();
                here.stream()
                        .filter(advance -> advance.id().equals(advanceId))
                        .forEach(advance -> use(advance, issued, issued.total(), now));
                return;
            }
            taken.add(issued, share);
            Money open = share.prepaid();
            for (Advance advance : of(issued.advanceClaim())) {
                Money part = documentOf(advance) == null ? advance.left().min(open) : Money.zero(open.currency());
                if (part.isPositive()) {
                    use(advance, issued, part, now);
                    open = open.minus(part);
                }
            }
        }

        private void use(Advance advance, Invoice issued, Money part, Instant at) {
            advance.use(issued.id(), part, at);
            Proforma proforma = Objects.requireNonNull(held.get(advance.proformaId()));
            proforma.use(part);
            proformas.save(proforma);
            advances.save(advance);
        }

        private List<Advance> of(AdvanceClaim claim) {
            return here.stream()
                    .filter(advance -> Objects.requireNonNull(held.get(advance.proformaId()))
                            .isClaimedBy(claim))
                    .toList();
        }

        /** Absent where nothing bills the advance: it was never drafted, or discarded. */
        private @Nullable Invoice documentOf(Advance advance) {
            Invoice document = advance.invoiceId() == null ? null : documents.get(advance.invoiceId());
            return document == null || document.status() == InvoiceStatus.DISCARDED ? null : document;
        }

        /** One whose receipt bounced is a debt of its own, and nothing to deduct. */
        private static boolean isBilledAndPaid(Invoice document) {
            return document.status() == InvoiceStatus.ISSUED
                    && document.remaining().isZero();
        }
    }
}
