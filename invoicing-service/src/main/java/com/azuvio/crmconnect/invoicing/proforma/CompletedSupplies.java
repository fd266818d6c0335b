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
 * because a service has no delivery or because they are of no order. The first word stays, until a person withdraws what a person said.
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

    /**
     * A person takes back what a person said; it can be said again. What order-service says of a delivery is not withdrawn here.
     *
     * @throws Refusal 409 {@code supply-not-stated} where nobody has said it; {@code final-invoice-exists} with its number where it was acted upon
     */
    @Transactional
    public void withdraw(UUID proformaId, String reason, String by) {
        // Issuing the last invoice locks the proforma too.
        if (proformas.lock(proformaId).isEmpty()) {
            throw ProformaRefusals.notFound(proformaId);
        }
        finalInvoice(proformaId).ifPresent(number -> {
            throw Refusal.conflict("final-invoice-exists", "The last invoice is issued; credit it first")
                    .with("number", number);
        });
        int withdrawn = jdbc.sql("""
                insert into withdrawn_supplies
                    (id, completed_on, stated_by, note, recorded_at, withdrawn_at, withdrawn_by, reason)
                select id, completed_on, stated_by, note, recorded_at, :now, :by, :reason
                from completed_supplies where id = :id""")
                .param("id", proformaId)
                .param("now", calendar.now().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("reason", reason)
                .update();
        if (withdrawn == 0) {
            throw Refusal.conflict("supply-not-stated", "Nobody has said of this proforma that it is supplied");
        }
        jdbc.sql("delete from completed_supplies where id = :id")
                .param("id", proformaId)
                .update();
    }

    /** Number of an invoice that was issued since the supply was said to be complete and that has money of the proforma. */
    private Optional<String> finalInvoice(UUID proformaId) {
        return jdbc.sql("""
                select i.number from completed_supplies c
                join advances a on a.proforma_id = c.id
                join invoices i on i.status = 'ISSUED' and i.document_type = 'INVOICE' and i.issued_at >= c.recorded_at
                    and i.id in (
                        select d.invoice_id from live_advance_deductions d where d.advance_invoice_id = a.invoice_id
                        union all
                        select u.invoice_id from advance_uses u where u.advance_id = a.id group by u.invoice_id
                        having sum(case u.kind when 'USED' then u.amount else -u.amount end) > 0)
                where c.id = :id order by i.issued_at limit 1""").param("id", proformaId).query(String.class).optional();
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
