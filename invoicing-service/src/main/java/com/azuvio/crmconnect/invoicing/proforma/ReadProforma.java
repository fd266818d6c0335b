package com.azuvio.crmconnect.invoicing.proforma;

import com.azuvio.crmconnect.invoicing.invoice.Pdfs;
import com.azuvio.crmconnect.invoicing.invoice.StoredPdf;
import com.azuvio.crmconnect.invoicing.rendering.RenderingFailures;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A proforma in full, and its PDF. */
@Component
public class ReadProforma {

    private final Proformas proformas;
    private final Pdfs pdfs;
    private final CompletedSupplies supplies;
    private final RenderingFailures renderings;
    private final CompanyCalendar calendar;

    ReadProforma(
            Proformas proformas,
            Pdfs pdfs,
            CompletedSupplies supplies,
            RenderingFailures renderings,
            CompanyCalendar calendar) {
        this.proformas = proformas;
        this.pdfs = pdfs;
        this.supplies = supplies;
        this.renderings = renderings;
        this.calendar = calendar;
    }

    @Transactional(readOnly = true)
    public ProformaView read(UUID id) {
        Proforma proforma = proformas.findById(id).orElseThrow(() -> ProformaRefusals.notFound(id));
        return ProformaView.of(
                proforma, calendar.today(), supplies.of(id, proforma.orderId()).orElse(null), renderings.of(id));
    }

    /** @throws Refusal 404 {@code no-pdf} until it is issued */
    public StoredPdf pdf(UUID id) {
        if (!proformas.existsById(id)) {
            throw ProformaRefusals.notFound(id);
        }
        return pdfs.of(id).orElseThrow(() -> Refusal.notFound("no-pdf", "The proforma is not issued"));
    }
}
