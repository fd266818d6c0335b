package com.azuvio.crmconnect.invoicing.proforma;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes issued proformas that no more money is expected for: a person says so, or their order is cancelled. */
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

    /** What was received stays held until a person frees it, or credits its advance invoice (rules.md §6). */
    @Transactional
    public void closeOfOrders(Collection<UUID> orderIds, String by) {
        List<Proforma> asking = proformas.lockIssued(orderIds, List.of()).stream()
                .filter(proforma -> proforma.closing() == null)
                .toList();
        asking.forEach(proforma -> proforma.close("The order was cancelled", calendar.now(), by));
        proformas.saveAll(asking);
    }
}
