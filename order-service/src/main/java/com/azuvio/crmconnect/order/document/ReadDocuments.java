package com.azuvio.crmconnect.order.document;

import com.azuvio.crmconnect.starter.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the documents of an order: those that name it, and the notes of those. */
@Service
public class ReadDocuments {

    /** Bounds the answer: an order has at most 500 lines and few documents, but nothing else bounds its deliveries. */
    private static final int DOCUMENTS_MAX = 1_000;

    private final JdbcClient jdbc;

    ReadDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** First told first: ids are ordered by time. */
    @Transactional(readOnly = true)
    public List<OrderDocument> of(UUID orderId) {
        return jdbc.sql("""
                with recursive tied as (
                    select * from order_documents where order_id = :order
                    union
                    select note.* from tied join order_documents note on note.original_id = tied.id)
                select * from tied order by id limit :most""")
                .param("order", orderId)
                .param("most", DOCUMENTS_MAX)
                .query(ReadDocuments::document)
                .list();
    }

    private static OrderDocument document(ResultSet row, int index) throws SQLException {
        String currency = row.getString("currency");
        return new OrderDocument(
                row.getObject("id", UUID.class),
                OrderDocument.Kind.valueOf(row.getString("kind")),
                OrderDocument.Stage.valueOf(row.getString("stage")),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                currency == null ? null : Money.of(row.getBigDecimal("total_amount"), Currency.getInstance(currency)),
                row.getObject("confirmation_number", Integer.class),
                row.getObject("original_id", UUID.class));
    }
}
