package com.azuvio.crmconnect.invoicing.creditnote;

import com.azuvio.crmconnect.invoicing.calculation.CreditOriginal;
import com.azuvio.crmconnect.invoicing.calculation.CreditShare;
import com.azuvio.crmconnect.invoicing.calculation.Creditable;
import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.invoicing.document.VatCategory;
import com.azuvio.crmconnect.invoicing.invoice.Snapshots;
import com.azuvio.crmconnect.starter.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Issued documents with what credit notes, and invoices that deduct an advance, have left of them; a credit note that a debit note took back counts as if it had never been. Exact only
 * for whoever holds the original for update.
 */
@Repository
class Originals {

    /** The frozen original, and what is left of it. */
    record Original(InvoiceSnapshot snapshot, Creditable left) {}

    private final Snapshots snapshots;
    private final JdbcClient jdbc;

    Originals(Snapshots snapshots, JdbcClient jdbc) {
        this.snapshots = snapshots;
        this.jdbc = jdbc;
    }

    /** Empty where there is no issued document of that id. */
    Optional<Original> find(UUID id) {
        return snapshots
                .of(id)
                .map(snapshot ->
                        new Original(snapshot, Creditable.of(CreditOriginal.of(snapshot), shares(id), rates(id))));
    }

    private List<CreditShare> shares(UUID originalId) {
        return jdbc.sql("""
                select original_position, sum(quantity) as quantity, sum(net_amount) as net_amount, currency from (
                    select s.original_position, s.quantity, s.net_amount, s.currency
                    from credit_note_shares s join credit_notes n on n.id = s.credit_note_id
                    where n.original_id = :id and n.status = 'ISSUED' and not exists (
                        select from invoices b where b.corrects_credit_note_id = n.id and b.status = 'ISSUED')
                    union all
                    select l.position + 1, 0, d.base_amount, d.currency
                    from live_advance_deductions d
                    join invoice_lines l on l.invoice_id = d.advance_invoice_id
                        and l.vat_category = d.vat_category and l.vat_rate = d.vat_rate
                    where d.advance_invoice_id = :id) as taken
                group by original_position, currency""")
                .param("id", originalId)
                .query((row, index) -> new CreditShare(
                        row.getInt("original_position"), row.getBigDecimal("quantity"), money(row, "net_amount")))
                .list();
    }

    private List<VatBreakdown> rates(UUID originalId) {
        return jdbc.sql("""
                select vat_category, vat_rate, sum(base_amount) as base_amount, sum(vat_amount) as vat_amount, currency from (
                    select v.vat_category, v.vat_rate, v.base_amount, v.vat_amount, v.currency
                    from credit_note_vat v join credit_notes n on n.id = v.credit_note_id
                    where n.original_id = :id and n.status = 'ISSUED' and not exists (
                        select from invoices b where b.corrects_credit_note_id = n.id and b.status = 'ISSUED')
                    union all
                    select d.vat_category, d.vat_rate, d.base_amount, d.vat_amount, d.currency
                    from live_advance_deductions d where d.advance_invoice_id = :id) as taken
                group by vat_category, vat_rate, currency""")
                .param("id", originalId)
                .query((row, index) -> new VatBreakdown(
                        VatCategory.valueOf(row.getString("vat_category")),
                        row.getBigDecimal("vat_rate"),
                        money(row, "base_amount"),
                        money(row, "vat_amount"),
                        null))
                .list();
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return Money.of(row.getBigDecimal(column), Currency.getInstance(row.getString("currency")));
    }
}
