package com.azuvio.crmconnect.invoicing.opening;

import com.azuvio.crmconnect.invoicing.client.ClientCopies;
import com.azuvio.crmconnect.invoicing.client.ClientCopy;
import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.invoice.OpeningInvoice;
import com.azuvio.crmconnect.invoicing.invoice.TakeOverInvoices;
import com.azuvio.crmconnect.starter.aggregate.Raised;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over what the old system left open (D16): its invoices become issued documents outside our series, its credits free money of the client. All rows
 * or none; what was taken over before with the same content is unchanged.
 */
@Component
public class TakeOverOpeningBalances {

    private final OpeningBooks books;
    private final CheckOpeningRows checking;
    private final ClientCopies clients;
    private final TakeOverInvoices invoices;
    private final ApplicationEventPublisher events;

    TakeOverOpeningBalances(
            OpeningBooks books,
            CheckOpeningRows checking,
            ClientCopies clients,
            TakeOverInvoices invoices,
            ApplicationEventPublisher events) {
        this.books = books;
        this.checking = checking;
        this.clients = clients;
        this.invoices = invoices;
        this.events = events;
    }

    /** Says what an import would do. */
    @Transactional(readOnly = true)
    public OpeningReport tryOut(List<OpeningRow> rows) {
        return checking.check(rows).report(false, books.documentsIssued());
    }

    /**
     * @param force also after documents of our own were issued
     * @throws Refusal 409 {@code documents-issued-already} without it
     */
    @Transactional
    public OpeningReport takeOver(List<OpeningRow> rows, boolean force, String by) {
        books.lock();
        boolean issued = books.documentsIssued();
        if (issued && !force) {
            throw Refusal.conflict(
                    "documents-issued-already",
                    "Opening balances are taken over before the first document is issued; say force to do it all the same");
        }
        CheckedRows checked = checking.check(rows);
        if (checked.isClean()) {
            Map<UUID, ClientCopy> copies = clients.lockForShare(checked.newClients());
            invoices.takeOver(
                    checked.newRows(OpeningRow.Kind.INVOICE).stream()
                            .map(one -> invoice(one, copies))
                            .toList(),
                    by);
            takeCredits(checked, by);
        }
        return checked.report(checked.isClean(), issued);
    }

    private static OpeningInvoice invoice(CheckedRows.Checked one, Map<UUID, ClientCopy> copies) {
        OpeningRow row = one.row();
        ClientCopy client = Objects.requireNonNull(copies.get(one.clientId()), "client");
        Buyer buyer = Objects.requireNonNull(client.buyer(), "buyer");
        return new OpeningInvoice(
                row.number(),
                Objects.requireNonNull(row.issuedOn()),
                Objects.requireNonNull(row.dueOn()),
                buyer,
                Objects.requireNonNull(row.total()),
                Objects.requireNonNull(row.open()));
    }

    private void takeCredits(CheckedRows checked, String by) {
        List<OpeningEvent.CreditTaken> credits = checked.newRows(OpeningRow.Kind.CREDIT).stream()
                .map(one -> new OpeningEvent.CreditTaken(
                        UuidV7.next(),
                        Objects.requireNonNull(one.clientId()),
                        one.row().number(),
                        Objects.requireNonNull(one.row().issuedOn()),
                        Objects.requireNonNull(one.row().open())))
                .toList();
        books.add(credits, by);
        credits.forEach(credit -> events.publishEvent(new Raised<OpeningEvent>(credit, 1)));
    }
}
