package com.azuvio.crmconnect.invoicing.proforma;

import com.azuvio.crmconnect.starter.messaging.EventJson;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The requests for proformas: kept once by their id, decided once. */
@Repository
public class ProformaRequests {

    private final JdbcClient jdbc;

    ProformaRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that came before changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(RequestedProforma request) {
        jdbc.sql("""
                        insert into proforma_requests (id, order_id, order_number, client_id, content, note, requested_by,
                            requested_at, state)
                        values (:id, :orderId, :orderNumber, :clientId, :content, :note, :by, :at, 'OPEN')
                        on conflict do nothing""")
                .param("id", request.id())
                .param("orderId", request.order().orderId())
                .param("orderNumber", request.order().orderNumber())
                .param("clientId", request.clientId())
                .param("content", new String(EventJson.write(request.content()), StandardCharsets.UTF_8))
                .param("note", request.note())
                .param("by", request.requestedBy())
                .param("at", request.requestedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<RequestedProforma> lock(UUID id) {
        return jdbc.sql("select * from proforma_requests where id = :id for update")
                .param("id", id)
                .query(ProformaRequests::request)
                .optional();
    }

    /** @param reason of a refusal, or {@code proformaId} of the answer */
    void decide(UUID id, OffsetDateTime at, String by, @Nullable String reason, @Nullable UUID proformaId) {
        jdbc.sql("""
                        update proforma_requests set state = :state, decided_at = :at, decided_by = :by,
                            decline_reason = :reason, proforma_id = :proformaId where id = :id""")
                .param("state", (proformaId == null ? RequestState.DECLINED : RequestState.DONE).name())
                .param("at", at)
                .param("by", by)
                .param("reason", reason)
                .param("proformaId", proformaId)
                .param("id", id)
                .update();
    }

    /** The latest first, with the count of every state. */
    @Transactional(readOnly = true)
    public CursorPage<RequestedProforma> page(
            Set<RequestState> states, @Nullable UUID orderId, Cursor cursor, int limit) {
        JdbcClient.StatementSpec query = jdbc.sql("""
                        select * from proforma_requests
                        where (cardinality(:states) = 0 or state = any(:states))
                          and (cast(:orderId as uuid) is null or order_id = :orderId)
                          and (cast(:after as uuid) is null or id < :after)
                        order by id desc limit :limit""")
                .param("states", states.stream().map(Enum::name).toArray(String[]::new))
                .param("orderId", orderId)
                .param("after", cursor.isStart() ? null : cursor.uuid(0))
                .param("limit", limit + 1);
        List<RequestedProforma> rows = query.query(ProformaRequests::request).list();
        return CursorPage.of(rows, limit, row -> Cursor.encode(row.id()), counts(orderId));
    }

    private Map<String, Long> counts(@Nullable UUID orderId) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (RequestState state : RequestState.values()) {
            counts.put(
                    state.name(),
                    jdbc.sql("""
                                    select count(*) from proforma_requests where state = :state
                                    and (cast(:orderId as uuid) is null or order_id = :orderId)""")
                            .param("state", state.name())
                            .param("orderId", orderId)
                            .query(Long.class)
                            .single());
        }
        return counts;
    }

    private static RequestedProforma request(ResultSet row, int index) throws SQLException {
        OffsetDateTime decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new RequestedProforma(
                row.getObject("id", UUID.class),
                row.getObject("client_id", UUID.class),
                new OrderLink(row.getObject("order_id", UUID.class), row.getString("order_number")),
                EventJson.read(row.getString("content").getBytes(StandardCharsets.UTF_8), ProformaContent.class),
                row.getString("note"),
                row.getString("requested_by"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                RequestState.valueOf(row.getString("state")),
                decidedAt == null ? null : decidedAt.toInstant(),
                row.getString("decided_by"),
                row.getString("decline_reason"),
                row.getObject("proforma_id", UUID.class));
    }
}
