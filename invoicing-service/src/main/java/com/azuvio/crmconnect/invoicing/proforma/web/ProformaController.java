package com.azuvio.crmconnect.invoicing.proforma.web;

import com.azuvio.crmconnect.invoicing.invoice.web.PdfAnswer;
import com.azuvio.crmconnect.invoicing.proforma.ListProformas;
import com.azuvio.crmconnect.invoicing.proforma.ProformaChip;
import com.azuvio.crmconnect.invoicing.proforma.ProformaFilter;
import com.azuvio.crmconnect.invoicing.proforma.ProformaSummary;
import com.azuvio.crmconnect.invoicing.proforma.ProformaView;
import com.azuvio.crmconnect.invoicing.proforma.ReadProforma;
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

/** Proformas to read: the list, one in full, its stored PDF. */
@RestController
class ProformaController {

    private final ListProformas list;
    private final ReadProforma proformas;

    ProformaController(ListProformas list, ReadProforma proformas) {
        this.list = list;
        this.proformas = proformas;
    }

    /** A page of proformas, drafted last first, with the count of every chip under the other filters. Chips add up. */
    @GetMapping("/proformas")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager','account-executive')")
    CursorPage<ProformaSummary> list(
            @RequestParam(defaultValue = "") Set<ProformaChip> status,
            @RequestParam(required = false) @Nullable UUID clientId,
            @RequestParam(required = false) @Nullable UUID orderId,
            @RequestParam(required = false) @Size(max = 40) @Nullable String number,
            @RequestParam(required = false) @Nullable LocalDate issuedFrom,
            @RequestParam(required = false) @Nullable LocalDate issuedTo,
            @RequestParam(required = false) @Size(max = 500) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        ProformaFilter filter = new ProformaFilter(status, clientId, orderId, number, issuedFrom, issuedTo);
        return list.page(filter, Cursor.decode(cursor), PageLimits.check(limit));
    }

    @GetMapping("/proformas/{id}")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager','account-executive')")
    ResponseEntity<ProformaResponse> read(@PathVariable UUID id) {
        ProformaView view = proformas.read(id);
        return Versions.ok(ProformaResponse.from(view), view.version());
    }

    /** The stored bytes, the same for ever; their SHA-256 is the entity tag. 404 {@code no-pdf} until it is issued. */
    @GetMapping(value = "/proformas/{id}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager','account-executive','service')")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        return PdfAnswer.of(proformas.pdf(id));
    }
}
