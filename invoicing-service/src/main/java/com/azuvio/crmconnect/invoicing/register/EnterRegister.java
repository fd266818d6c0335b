package com.azuvio.crmconnect.invoicing.register;

import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters what is frozen, in the transaction that freezes it and in one statement, however many documents. A proforma is no VAT document. */
@Component
public class EnterRegister {

    private final JdbcTemplate batches;

    EnterRegister(JdbcTemplate batches) {
        this.batches = batches;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(List<InvoiceSnapshot> frozen) {
        List<@Nullable Object[]> rows = frozen.stream()
                .filter(document -> document.documentType() != DocumentType.PROFORMA)
                .flatMap(EnterRegister::rows)
                .toList();
        if (!rows.isEmpty()) {
            batches.batchUpdate("""
                    insert into register_entries (document_id, document_type, number, issued_on, client_id, client_name, client_vat_id,
                        vat_category, vat_rate, base_amount, vat_amount, currency,
                        company_currency, company_rate, company_base_amount, company_vat_amount)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
        }
    }

    private static Stream<@Nullable Object[]> rows(InvoiceSnapshot document) {
        boolean negative = document.documentType() == DocumentType.CREDIT_NOTE;
        List<VatBreakdown> rows = document.totals().breakdown();
        List<@Nullable CompanyAmounts> inCompanyCurrency = CompanyAmounts.of(document);
        Buyer buyer = document.buyer();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> row(document, buyer, rows.get(i), inCompanyCurrency.get(i), negative));
    }

    private static @Nullable Object[] row(
            InvoiceSnapshot document,
            Buyer buyer,
            VatBreakdown row,
            @Nullable CompanyAmounts stated,
            boolean negative) {
        CompanyAmounts company = stated == null || !negative ? stated : stated.negated();
        return new @Nullable Object[] {
            document.documentId(),
            document.documentType().name(),
            document.number(),
            document.issuedOn(),
            buyer.clientId(),
            buyer.name(),
            buyer.vatNumber() == null ? buyer.fiscalCode() : buyer.vatNumber(),
            row.category().name(),
            row.ratePercent(),
            (negative ? row.base().negated() : row.base()).amount(),
            (negative ? row.vat().negated() : row.vat()).amount(),
            document.currency().getCurrencyCode(),
            company == null ? null : company.base().currency().getCurrencyCode(),
            company == null ? null : company.rate(),
            company == null ? null : company.base().amount(),
            company == null ? null : company.vat().amount()
        };
    }
}
