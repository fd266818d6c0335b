package com.azuvio.crmconnect.invoicing.proforma;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person closes an issued proforma that no more money is expected for. */
@Component
public class CloseProforma {

    private final Proformas proformas;
    private final CompanyCalendar calendar;

    CloseProforma(Proformas proformas, CompanyCalendar calendar) {
        this.proformas = proformas;
        this.calendar = calendar;
    }

    /** @throws Refusal 409 {@code proforma-not-issued}, {@code proforma-closed} */
    @Transactional
    public void close(UUID id, String reason, String by) {
        Proforma proforma = proformas.lock(id).orElseThrow(() -> ProformaRefusals.notFound(id));
        proforma.close(reason, calendar.now(), by);
        proformas.save(proforma);
    }
}
