package com.azuvio.crmconnect.invoicing.receivables;

import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a client has to pay at this moment, as the owner knows it: the second question of a reminder (D12). */
@Component
public class OpenDocuments {

    /** The oldest come first, so that a reminder of a client with more still names what is most overdue. */
    private static final int DOCUMENTS_MAX = 1_000;

    private final JdbcClient jdbc;

    OpenDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param delivered whether the client has it */
    public record OpenDocument(
            UUID documentId,
            DocumentType documentType,
            String number,
            LocalDate issuedOn,
            LocalDate dueOn,
            Money total,
            Money remaining,
            boolean delivered) {}

    /** Issued invoices, debit notes and opening balances with something open, by due date; a proforma is no claim. */
    @Transactional(readOnly = true)
    public List<OpenDocument> of(UUID clientId) {
        return jdbc.sql("""
                select id, document_type, number, issued_on, due_on, currency, total_amount, remaining_amount, delivery
                from invoices
                where client_id = :client and status = 'ISSUED' and remaining_amount > 0
                order by due_on, id limit :limit""")
                .param("client", clientId)
                .param("limit", DOCUMENTS_MAX)
                .query((row, index) -> {
                    Currency currency = Currency.getInstance(row.getString("currency"));
                    return new OpenDocument(
                            row.getObject("id", UUID.class),
                            DocumentType.valueOf(row.getString("document_type")),
                            row.getString("number"),
                            row.getObject("issued_on", LocalDate.class),
                            row.getObject("due_on", LocalDate.class),
                            Money.of(row.getBigDecimal("total_amount"), currency),
                            Money.of(row.getBigDecimal("remaining_amount"), currency),
                            row.getString("delivery").equals("DELIVERED"));
                })
                .list();
    }
}
