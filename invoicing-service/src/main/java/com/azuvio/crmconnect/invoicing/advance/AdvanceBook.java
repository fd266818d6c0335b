package com.azuvio.crmconnect.invoicing.advance;

import com.azuvio.crmconnect.invoicing.calculation.AdvanceCalculation;
import com.azuvio.crmconnect.invoicing.client.ClientCopies;
import com.azuvio.crmconnect.invoicing.client.ClientCopy;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.invoicing.invoice.AdvanceDraft;
import com.azuvio.crmconnect.invoicing.invoice.DraftAdvanceInvoice;
import com.azuvio.crmconnect.invoicing.invoice.Invoice;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceStatus;
import com.azuvio.crmconnect.invoicing.invoice.Invoices;
import com.azuvio.crmconnect.invoicing.proforma.Proforma;
import com.azuvio.crmconnect.invoicing.proforma.Proformas;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Books money on proformas as advances, and drafts the advance invoices that it makes due (S53). */
@Component
@EnableConfigurationProperties(AdvancePolicy.class)
public class AdvanceBook {

    private final Advances advances;
    private final Proformas proformas;
    private final Invoices invoices;
    private final ClientCopies clients;
    private final DraftAdvanceInvoice drafting;
    private final AdvancePolicy policy;
    private final CompanyCalendar calendar;

    AdvanceBook(
            Advances advances,
            Proformas proformas,
            Invoices invoices,
            ClientCopies clients,
            DraftAdvanceInvoice drafting,
            AdvancePolicy policy,
            CompanyCalendar calendar) {
        this.advances = advances;
        this.proformas = proformas;
        this.invoices = invoices;
        this.clients = clients;
        this.drafting = drafting;
        this.policy = policy;
        this.calendar = calendar;
    }

    /** Holds the clients' copies for share, which comes before the proformas. */
    public Page open(Collection<UUID> clientIds) {
        return new Page(clients.lockForShare(clientIds));
    }

    /** The documents that bill or use the advances; they are held before an advance is taken off. */
    public Set<UUID> invoicesOf(Collection<UUID> advanceIds) {
        return advanceIds.isEmpty()
                ? Set.of()
                : advances.findAllById(advanceIds).stream()
                        .flatMap(advance -> Stream.concat(
                                Stream.ofNullable(advance.invoiceId()), advance.usedBy().keySet().stream()))
                        .collect(Collectors.toSet());
    }

    /** The advances of the proformas that a transaction holds. */
    public final class Page {

        private final Map<UUID, ClientCopy> clientCopies;
        private final Map<UUID, Advance> entries = new LinkedHashMap<>();
        private final Map<UUID, Invoice> documents = new HashMap<>();
        private List<Proforma> held = List.of();

        private Page(Map<UUID, ClientCopy> clientCopies) {
            this.clientCopies = clientCopies;
        }

        /** @param locked what bills or uses advances that may be taken off */
        public void read(List<Proforma> asking, List<Invoice> locked) {
            held = asking;
            advances.ofProformas(asking.stream().map(Proforma::id).toList())
                    .forEach(advance -> entries.put(advance.id(), advance));
            locked.forEach(invoice -> documents.put(invoice.id(), invoice));
        }

        /** The smaller of received and remaining is an advance, split as the proforma is; the last one takes the rest of every rate. */
        public Money receive(Proforma proforma, AdvanceReceipt receipt, Instant at) {
            List<VatBreakdown> taken = entries.values().stream()
                    .filter(advance -> advance.isHere() && advance.proformaId().equals(proforma.id()))
                    .flatMap(advance -> advance.rows().stream())
                    .toList();
            Money received = proforma.receive(receipt.amount());
            LocalDate day = Objects.requireNonNullElse(receipt.receivedOn(), calendar.today());
            Advance advance = new Advance(
                    receipt,
                    proforma.id(),
                    proforma.clientId(),
                    received,
                    AdvanceCalculation.split(proforma.rates(), taken, received),
                    day,
                    at);
            entries.put(advance.id(), advance);
            if (policy.draftAdvanceInvoice() && advance.owesInvoice()) {
                draftInvoice(proforma, advance);
            }
            return received;
        }

        void draftInvoice(Proforma proforma, Advance advance) {
            ClientCopy client = Objects.requireNonNull(clientCopies.get(proforma.clientId()));
            String language = client.buyer() == null ? "en" : client.buyer().language();
            advance.billedBy(drafting.draft(
                    new AdvanceDraft(
                            advance.id(),
                            proforma.id(),
                            proforma.clientId(),
                            advance.rows(),
                            proforma.linesOf(advance.rows(), language),
                            advance.receivedOn()),
                    client));
        }

        /** Number of the document that uses the advance. */
        public @Nullable String consumerOf(UUID advanceId) {
            return entry(advanceId).usedBy().keySet().stream()
                    .findFirst()
                    .map(document -> document(document).receivable().number())
                    .orElse(null);
        }

        /** What no document has used of it. */
        public Money unusedOf(UUID advanceId) {
            return entry(advanceId).left();
        }

        /** A person frees what no document has used; the rest stays where it is (rules.md §6). Returns what is free. */
        public Money giveBackUnused(Proforma proforma, UUID advanceId) {
            Money unused = entry(advanceId).releaseUnused();
            proforma.giveBack(unused);
            return unused;
        }

        /**
         * The money is taken off: a draft that was to bill it is given up, what used it reopens (rules.md §6).
         *
         * @return what is open now of each document that had used it
         */
        public Map<UUID, Money> giveBack(Proforma proforma, UUID advanceId, Instant at) {
            Advance advance = entry(advanceId);
            Map<UUID, Money> reopened = new LinkedHashMap<>();
            advance.takeBack(at).forEach((document, lost) -> {
                document(document).loseAdvance(lost);
                proforma.unuse(lost);
                reopened.put(document, document(document).remaining());
            });
            UUID draft = advance.invoiceId();
            if (draft != null && document(draft).status() == InvoiceStatus.DRAFT) {
                document(draft).discardAdvance("The advance was taken off " + proforma.number(), at);
            }
            proforma.giveBack(advance.amount());
            advance.release(at);
            return reopened;
        }

        private Advance entry(UUID advanceId) {
            return Objects.requireNonNull(entries.get(advanceId), "advance");
        }

        private Invoice document(UUID id) {
            return Objects.requireNonNull(documents.get(id), "document");
        }

        public void save() {
            proformas.saveAll(held);
            invoices.saveAll(documents.values());
            advances.saveAll(entries.values());
        }
    }
}
