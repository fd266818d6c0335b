package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What corrects a document and what it corrects, and the advances in it; discarded drafts are left out. */
@Repository
class RelatedDocuments {

    private static final int SHOWN_MAX = 200;
    private static final String RELATED = """
            select 'ORIGINAL' as relation, o.document_type, o.id, o.status, o.number, o.issued_on, o.total_amount, o.currency
            from invoices i join invoices o on o.id = i.original_id where i.id = :id
            union all
            select 'CORRECTED_CREDIT_NOTE', 'CREDIT_NOTE', n.id, n.status, n.number, n.issued_on, n.total_amount, n.currency
            from invoices i join credit_notes n on n.id = i.corrects_credit_note_id where i.id = :id
            union all
            select 'CREDIT_NOTE', 'CREDIT_NOTE', n.id, n.status, n.number, n.issued_on, n.total_amount, n.currency
            from credit_notes n where n.original_id = :id and n.status <> 'DISCARDED'
            union all
            select 'DEBIT_NOTE', d.document_type, d.id, d.status, d.number, d.issued_on, d.total_amount, d.currency
            from invoices d where d.original_id = :id and d.status <> 'DISCARDED'
            union all
            select 'REPLACES', o.document_type, o.id, o.status, o.number, o.issued_on, o.total_amount, o.currency
            from invoices i join invoices o on o.id = i.replaces_id where i.id = :id
            union all
            select 'REPLACED_BY', r.document_type, r.id, r.status, r.number, r.issued_on, r.total_amount, r.currency
            from invoices i join invoices r on r.id = i.replaced_by_id where i.id = :id
            union all
            select distinct 'DEDUCTED_ADVANCE', a.document_type, a.id, a.status, a.number, a.issued_on, a.total_amount, a.currency
            from advance_deductions d join invoices a on a.id = d.advance_invoice_id where d.invoice_id = :id
            union all
            select distinct 'DEDUCTED_BY', i.document_type, i.id, i.status, i.number, i.issued_on, i.total_amount, i.currency
            from advance_deductions d join invoices i on i.id = d.invoice_id where d.advance_invoice_id = :id
            union all
            select distinct 'PROFORMA', 'PROFORMA', p.id, p.status, p.number, p.issued_on, p.total_amount, p.currency
            from proformas p where p.id in (
                select proforma_id from invoices where id = :id
                union select a.proforma_id from advance_uses u join advances a on a.id = u.advance_id where u.invoice_id = :id
                union select i.proforma_id from advance_deductions d join invoices i on i.id = d.advance_invoice_id
                where d.invoice_id = :id)
            order by id limit :max""";

    private final JdbcClient jdbc;

    RelatedDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest first. */
    List<RelatedDocument> of(UUID id) {
        return jdbc.sql(RELATED)
                .param("id", id)
                .param("max", SHOWN_MAX)
                .query((row, index) -> new RelatedDocument(
                        RelatedDocument.Relation.valueOf(row.getString("relation")),
                        DocumentType.valueOf(row.getString("document_type")),
                        row.getObject("id", UUID.class),
                        InvoiceStatus.valueOf(row.getString("status")),
                        row.getString("number"),
                        row.getObject("issued_on", LocalDate.class),
                        Money.of(row.getBigDecimal("total_amount"), Currency.getInstance(row.getString("currency")))))
                .list();
    }
}
