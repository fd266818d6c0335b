package com.azuvio.crmconnect.invoicing.register;

import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.starter.money.Money;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
        List<Object[]> rows = frozen.stream()
                .filter(document -> document.documentType() != DocumentType.PROFORMA)
                .flatMap(EnterRegister::rows)
                .toList();
        if (!rows.isEmpty()) {
            batches.batchUpdate("""
                    insert into register_entries (document_id, document_type, number, issued_on, client_id, client_name, client_vat_id,
                        vat_category, vat_rate, base_amount, vat_amount, currency)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
        }
    }

    private static Stream<Object[]> rows(InvoiceSnapshot document) {
        UnaryOperator<Money> signed =
                document.documentType() == DocumentType.CREDIT_NOTE ? Money::negated : UnaryOperator.identity();
        Buyer buyer = document.buyer();
        return document.totals().breakdown().stream().map(row -> row(document, buyer, row, signed));
    }

    private static Object[] row(InvoiceSnapshot document, Buyer buyer, VatBreakdown row, UnaryOperator<Money> signed) {
        return new Object[] {
            document.documentId(),
            document.documentType().name(),
            document.number(),
            document.issuedOn(),
            buyer.clientId(),
            buyer.name(),
            buyer.vatNumber() == null ? buyer.fiscalCode() : buyer.vatNumber(),
            row.category().name(),
            row.ratePercent(),
            signed.apply(row.base()).amount(),
            signed.apply(row.vat()).amount(),
            document.currency().getCurrencyCode()
        };
    }
}
