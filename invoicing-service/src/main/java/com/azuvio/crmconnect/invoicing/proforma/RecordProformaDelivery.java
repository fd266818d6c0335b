package com.azuvio.crmconnect.invoicing.proforma;

import com.azuvio.crmconnect.invoicing.invoice.MailOutcome;
import com.azuvio.crmconnect.starter.messaging.RejectedEventException;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of proformas on their way to the client: told by notification-service, or recorded by a person (D9). */
@Component
public class RecordProformaDelivery {

    private final Proformas proformas;
    private final CompanyCalendar calendar;

    RecordProformaDelivery(Proformas proformas, CompanyCalendar calendar) {
        this.proformas = proformas;
        this.calendar = calendar;
    }

    /** @throws Refusal 422 {@code delivery-date} for a day before the issue or after today */
    @Transactional
    public void record(UUID id, LocalDate on, @Nullable String note, String by) {
        Proforma proforma = proformas.lock(id).orElseThrow(() -> ProformaRefusals.notFound(id));
        proforma.deliverByOtherMeans(on, calendar.today(), by, note);
        proformas.save(proforma);
    }

    /** @throws RejectedEventException where the sending was never requested here */
    @Transactional
    public void record(Collection<MailOutcome> outcomes) {
        Map<UUID, Proforma> locked =
                proformas.lockAll(outcomes.stream().map(MailOutcome::documentId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Proforma::id, Function.identity()));
        MailOutcome.tell(outcomes, locked, (proforma, told) -> proforma.mailed(told, calendar.dateOf(told.at())));
        proformas.saveAll(locked.values());
    }
}
