package com.azuvio.crmconnect.order.document;

import com.azuvio.crmconnect.starter.money.Money;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what is told of documents, in whatever order it comes: a note may be told before the invoice that it corrects, an
 * issue before the draft.
 */
@Service
public class KeepDocuments {

    private static final String UPSERT = """
            insert into order_documents as kept (id, order_id, original_id, kind, stage, number, issued_on, total_amount,
                currency, confirmation_number)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set
                order_id = coalesce(excluded.order_id, kept.order_id),
                original_id = coalesce(excluded.original_id, kept.original_id),
                kind = excluded.kind, stage = excluded.stage, number = excluded.number, issued_on = excluded.issued_on,
                total_amount = coalesce(excluded.total_amount, kept.total_amount),
                currency = coalesce(excluded.currency, kept.currency),
                confirmation_number = coalesce(excluded.confirmation_number, kept.confirmation_number)
            where kept.stage = 'DRAFT'
            """;

    private final JdbcTemplate jdbc;

    KeepDocuments(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes in order of id, so that two instances never wait for each other in a circle. */
    @Transactional
    public void keep(Collection<ToldDocument> told) {
        TreeMap<UUID, ToldDocument> latest = new TreeMap<>();
        told.forEach(each -> latest.merge(each.document().id(), each, ToldDocument::orLater));
        if (latest.isEmpty()) {
            return;
        }
        jdbc.batchUpdate(UPSERT, List.copyOf(latest.values()), latest.size(), (statement, each) -> {
            OrderDocument document = each.document();
            Money total = document.total();
            statement.setObject(1, document.id());
            statement.setObject(2, each.orderId());
            statement.setObject(3, document.originalId());
            statement.setString(4, document.kind().name());
            statement.setString(5, document.stage().name());
            statement.setString(6, document.number());
            statement.setObject(7, document.issuedOn());
            statement.setBigDecimal(8, total == null ? null : total.amount());
            statement.setString(9, total == null ? null : total.currency().getCurrencyCode());
            statement.setObject(10, document.confirmationNumber());
        });
    }
}
