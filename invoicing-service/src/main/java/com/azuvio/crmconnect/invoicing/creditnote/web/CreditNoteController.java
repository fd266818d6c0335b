package com.azuvio.crmconnect.invoicing.creditnote.web;

import com.azuvio.crmconnect.invoicing.creditnote.CreditNoteChip;
import com.azuvio.crmconnect.invoicing.creditnote.CreditNoteFilter;
import com.azuvio.crmconnect.invoicing.creditnote.CreditNoteSummary;
import com.azuvio.crmconnect.invoicing.creditnote.CreditNoteView;
import com.azuvio.crmconnect.invoicing.creditnote.ListCreditNotes;
import com.azuvio.crmconnect.invoicing.creditnote.ReadCreditNote;
import com.azuvio.crmconnect.invoicing.document.CorrectionReason;
import com.azuvio.crmconnect.invoicing.invoice.ReadEInvoice;
import com.azuvio.crmconnect.invoicing.invoice.web.PdfAnswer;
import com.azuvio.crmconnect.invoicing.invoice.web.XmlAnswer;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import com.azuvio.crmconnect.starter.web.PageLimits;
import com.azuvio.crmconnect.starter.web.Versions;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Credit notes to read: the list, one in full, its stored PDF. */
@RestController
class CreditNoteController {

    private final ListCreditNotes list;
    private final ReadCreditNote notes;
    private final ReadEInvoice eInvoices;

    CreditNoteController(ListCreditNotes list, ReadCreditNote notes, ReadEInvoice eInvoices) {
        this.list = list;
        this.notes = notes;
        this.eInvoices = eInvoices;
    }

    /** A page of credit notes, drafted last first, with the count of every chip under the other filters. Chips add up. */
    @GetMapping("/credit-notes")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager','account-executive')")
    CursorPage<CreditNoteSummary> list(
            @RequestParam(defaultValue = "") Set<CreditNoteChip> status,
            @RequestParam(required = false) @Nullable UUID clientId,
            @RequestParam(required = false) @Nullable UUID originalId,
            @RequestParam(required = false) @Nullable CorrectionReason reason,
            @RequestParam(required = false) @Size(max = 40) @Nullable String number,
            @RequestParam(required = false) @Nullable LocalDate issuedFrom,
            @RequestParam(required = false) @Nullable LocalDate issuedTo,
            @RequestParam(required = false) @Size(max = 500) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        CreditNoteFilter filter =
                new CreditNoteFilter(status, clientId, originalId, reason, number, issuedFrom, issuedTo);
        return list.page(filter, Cursor.decode(cursor), PageLimits.check(limit));
    }

    @GetMapping("/credit-notes/{id}")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager','account-executive')")
    ResponseEntity<CreditNoteResponse> read(@PathVariable UUID id) {
        CreditNoteView view = notes.read(id);
        return Versions.ok(CreditNoteResponse.from(view), view.version());
    }

    /** The stored bytes, the same for ever; their SHA-256 is the entity tag. 404 {@code no-pdf} until it is issued. */
    @GetMapping(value = "/credit-notes/{id}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager','account-executive','service')")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        return PdfAnswer.of(notes.pdf(id));
    }

    /** UBL 2.1: the stored bytes, the same for ever; their SHA-256 is the entity tag. 404 {@code no-xml} until it is issued. */
    @GetMapping(value = "/credit-notes/{id}/xml", produces = MediaType.APPLICATION_XML_VALUE)
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager','account-executive','service')")
    ResponseEntity<byte[]> xml(@PathVariable UUID id) {
        return XmlAnswer.of(eInvoices.read(id));
    }
}
