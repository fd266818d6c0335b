package com.azuvio.crmconnect.invoicing.creditnote;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks up the returns that notes were drafted for; only the tables are known here, returns know of notes and not the reverse. */
@Repository
class ReturnsOfNotes {

    private final JdbcClient jdbc;

    ReturnsOfNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ReturnOfNote> of(UUID creditNoteId) {
        return jdbc.sql("""
                select r.id, r.number, r.status, c.receipt_id
                from goods_receipts c join goods_returns r on r.id = c.goods_return_id where c.credit_note_id = :id
                union all
                select r.id, r.number, r.status, null from goods_returns r where r.credit_note_id = :id""")
                .param("id", creditNoteId)
                .query((row, index) -> new ReturnOfNote(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("status"),
                        row.getString("receipt_id")))
                .optional();
    }
}
