package com.azuvio.crmconnect.invoicing.proforma;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the supply is complete, the last invoice is due (S54): orders whose delivery order-service says is, and proformas of which a person says so,
 * because a service has no delivery or because they are of no order. The first word stays.
 */
@Repository
public class CompletedSupplies {

    private static final int NOTE_MAX = 500;

    private final JdbcClient jdbc;
    private final Proformas proformas;
    private final CompanyCalendar calendar;

    CompletedSupplies(JdbcClient jdbc, Proformas proformas, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.proformas = proformas;
        this.calendar = calendar;
    }

    /** @param orders with the day on which their delivery was complete; known ones are passed over */
    @Transactional
    public void deliveryCompleted(Map<UUID, LocalDate> orders, String by) {
        orders.forEach((order, on) -> keep(order, on, null, by));
    }

    /**
     * A person says that everything is supplied; saying it again changes nothing.
     *
     * @throws Refusal 409 {@code proforma-not-issued}; 422 {@code supply-date} for a day after today
     */
    @Transactional
    public void supplied(UUID proformaId, LocalDate on, @Nullable String note, String by) {
        Proforma proforma = proformas.lock(proformaId).orElseThrow(() -> ProformaRefusals.notFound(proformaId));
        if (proforma.numbering() == null) {
            throw ProformaRefusals.notIssued();
        }
        if (on.isAfter(calendar.today())) {
            throw Refusal.unprocessable("supply-date", "What is complete is so today or before")
                    .field("on", "out-of-range", "is today or before");
        }
        keep(proformaId, on, note == null ? null : note.substring(0, Math.min(note.length(), NOTE_MAX)), by);
    }

    private void keep(UUID id, LocalDate on, @Nullable String note, String by) {
        jdbc.sql("""
                insert into completed_supplies (id, completed_on, stated_by, note, recorded_at)
                values (:id, :on, :by, :note, :now) on conflict do nothing""")
                .param("id", id)
                .param("on", on)
                .param("by", by)
                .param("note", note)
                .param("now", calendar.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Day on which the supply of a proforma, or of its order, was complete. */
    Optional<LocalDate> of(UUID proformaId, @Nullable UUID orderId) {
        return jdbc.sql("select min(completed_on) from completed_supplies where id in (:id, :orderId)")
                .param("id", proformaId)
                .param("orderId", orderId == null ? proformaId : orderId)
                .query((row, index) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }
}
