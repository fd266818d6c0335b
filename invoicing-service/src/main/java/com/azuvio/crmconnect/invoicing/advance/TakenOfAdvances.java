package com.azuvio.crmconnect.invoicing.advance;

import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.invoicing.document.VatCategory;
import com.azuvio.crmconnect.invoicing.invoice.AdvanceShare;
import com.azuvio.crmconnect.invoicing.invoice.Invoice;
import com.azuvio.crmconnect.starter.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What credit notes and deductions took of issued advance invoices, per VAT rate. Exact for whoever holds the advance invoices. */
@Repository
class TakenOfAdvances {

    private final JdbcClient jdbc;

    TakenOfAdvances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Taken(UUID advanceInvoiceId, VatBreakdown row) {}

    /** An invoice that was taken back as a whole deducts nothing any more. */
    Map<UUID, List<VatBreakdown>> of(Collection<UUID> advanceInvoiceIds) {
        if (advanceInvoiceIds.isEmpty()) {
            return Map.of();
        }
        return byAdvanceInvoice(jdbc.sql("""
                        select n.original_id as id, v.vat_category, v.vat_rate, v.base_amount, v.vat_amount, v.currency
                        from credit_note_vat v join credit_notes n on n.id = v.credit_note_id
                        where n.original_id = any(:ids) and n.status = 'ISSUED' and not exists (
                            select from invoices b where b.corrects_credit_note_id = n.id and b.status = 'ISSUED')
                        union all
                        select d.advance_invoice_id, d.vat_category, d.vat_rate, d.base_amount, d.vat_amount, d.currency
                        from live_advance_deductions d where d.advance_invoice_id = any(:ids)""")
                .param("ids", advanceInvoiceIds.toArray(UUID[]::new))
                .query(TakenOfAdvances::taken)
                .list());
    }

    /** What a document had deducted until credit notes took all of it back, by advance invoice; empty for any other document. */
    Map<UUID, List<VatBreakdown>> givenFreeBy(UUID documentId) {
        return byAdvanceInvoice(jdbc.sql("""
                        select d.advance_invoice_id as id, d.vat_category, d.vat_rate, d.base_amount, d.vat_amount, d.currency
                        from advance_deductions d
                        where d.invoice_id = :id and not exists (
                            select from live_advance_deductions l where l.invoice_id = d.invoice_id)""")
                .param("id", documentId)
                .query(TakenOfAdvances::taken)
                .list());
    }

    List<UUID> deductedBy(UUID advanceInvoiceId) {
        return jdbc.sql("select distinct invoice_id from live_advance_deductions where advance_invoice_id = :id")
                .param("id", advanceInvoiceId)
                .query(UUID.class)
                .list();
    }

    private static Map<UUID, List<VatBreakdown>> byAdvanceInvoice(List<Taken> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Taken::advanceInvoiceId, Collectors.mapping(Taken::row, Collectors.toList())));
    }

    private static Taken taken(ResultSet row, int index) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new Taken(
                row.getObject("id", UUID.class),
                new VatBreakdown(
                        VatCategory.valueOf(row.getString("vat_category")),
                        row.getBigDecimal("vat_rate"),
                        Money.of(row.getBigDecimal("base_amount"), currency),
                        Money.of(row.getBigDecimal("vat_amount"), currency),
                        null));
    }

    void add(Invoice issued, AdvanceShare share) {
        for (int position = 0; position < share.rows().size(); position++) {
            AdvanceShare.Row row = share.rows().get(position);
            jdbc.sql("""
                            insert into advance_deductions (invoice_id, position, advance_invoice_id, vat_category, vat_rate,
                                base_amount, vat_amount, currency)
                            values (:invoiceId, :position, :advanceInvoiceId, :category, :rate, :base, :vat, :currency)""")
                    .param("invoiceId", issued.id())
                    .param("position", position)
                    .param("advanceInvoiceId", Objects.requireNonNull(row.advanceInvoiceId()))
                    .param("category", row.taken().category().name())
                    .param("rate", row.taken().ratePercent())
                    .param("base", row.taken().base().amount())
                    .param("vat", row.taken().vat().amount())
                    .param("currency", row.taken().base().currency().getCurrencyCode())
                    .update();
        }
    }
}
