package com.azuvio.crmconnect.payment.receivable;

import com.azuvio.crmconnect.starter.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Copy of the documents that money can be applied to: a state of a lower revision than the stored one changes nothing. */
@Repository
public class OpenDocuments {

    static final String COLUMNS = """
            d.id, d.document_type, d.number, d.client_id, d.issued_on, d.due_on, d.currency, d.total_amount,
            d.remaining_amount, d.payment_status, d.delivered, d.payment_reference, d.revision
            """;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    OpenDocuments(JdbcTemplate jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    public void keep(Collection<OpenDocument> states) {
        // One row each: the driver makes one statement of a batch, which may not touch a row twice.
        Map<UUID, OpenDocument> latest = new TreeMap<>();
        states.forEach(state ->
                latest.merge(state.id(), state, (one, other) -> one.revision() >= other.revision() ? one : other));
        jdbc.batchUpdate("""
                insert into open_documents as d (id, document_type, number, client_id, issued_on, due_on, currency,
                       total_amount, remaining_amount, payment_status, delivered, payment_reference, revision)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update
                   set document_type = excluded.document_type, number = excluded.number,
                       client_id = excluded.client_id, issued_on = excluded.issued_on, due_on = excluded.due_on,
                       currency = excluded.currency, total_amount = excluded.total_amount,
                       remaining_amount = excluded.remaining_amount, payment_status = excluded.payment_status,
                       delivered = excluded.delivered, payment_reference = excluded.payment_reference,
                       revision = excluded.revision
                 where d.revision < excluded.revision
                """, latest.values(), latest.size(), (row, state) -> {
            row.setObject(1, state.id(), Types.OTHER);
            row.setString(2, state.type().name());
            row.setString(3, state.number());
            row.setObject(4, state.clientId(), Types.OTHER);
            row.setObject(5, state.issuedOn());
            row.setObject(6, state.dueOn());
            row.setString(7, state.total().currency().getCurrencyCode());
            row.setBigDecimal(8, state.total().amount());
            row.setBigDecimal(9, state.remaining().amount());
            row.setString(10, state.paymentStatus().name());
            row.setBoolean(11, state.delivered());
            row.setString(12, state.paymentReference());
            row.setLong(13, state.revision());
        });
    }

    /** A document stands in the place of another one. */
    public void replace(UUID id, UUID replacedId) {
        client.sql("update open_documents set replaces_id = ? where id = ?")
                .params(replacedId, id)
                .update();
    }

    /** What was issued in the place of a document. */
    public Optional<UUID> replacementOf(UUID id) {
        return client.sql("select id from open_documents where replaces_id = ?")
                .param(id)
                .query(UUID.class)
                .optional();
    }

    /** Those of the documents that are known, by id. */
    public Map<UUID, OpenDocument> findAll(Collection<UUID> ids) {
        return client
                .sql("select " + COLUMNS + " from open_documents d where d.id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query((row, n) -> read(row))
                .list()
                .stream()
                .collect(Collectors.toMap(OpenDocument::id, Function.identity()));
    }

    /** Documents with something open whose number or payment reference is one of these; at most 20. */
    public List<OpenDocument> findNamed(Collection<String> named) {
        return client.sql("select " + COLUMNS + " from open_documents d"
                        + " where (d.number = any(:named) or d.payment_reference = any(:named)) and d.remaining_amount > 0"
                        + " order by d.due_on, d.id limit 20")
                .param("named", new SqlArrayValue("text", named.toArray()))
                .query((row, n) -> read(row))
                .list();
    }

    /** Holds the copy's row to the end of the transaction, so that people give up what is open one after the other. */
    public Optional<OpenDocument> lock(UUID id) {
        return client.sql("select " + COLUMNS + " from open_documents d where d.id = ? for no key update")
                .param(id)
                .query((row, n) -> read(row))
                .optional();
    }

    static OpenDocument read(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new OpenDocument(
                row.getObject("id", UUID.class),
                DocumentType.valueOf(row.getString("document_type")),
                row.getString("number"),
                row.getObject("client_id", UUID.class),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                Money.of(row.getBigDecimal("total_amount"), currency),
                Money.of(row.getBigDecimal("remaining_amount"), currency),
                DocumentPaymentStatus.valueOf(row.getString("payment_status")),
                row.getBoolean("delivered"),
                row.getString("payment_reference"),
                row.getLong("revision"));
    }
}
