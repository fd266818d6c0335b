package com.azuvio.crmconnect.order.client;

import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores what client-service tells: the highest revision wins. */
@Service
public class KeepClientCopies {

    private static final String UPSERT = """
            insert into client_copies (id, revision, number, name, status, vat_number, active, missing_fields,
                merged_into)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set
                revision = excluded.revision, number = excluded.number, name = excluded.name, status = excluded.status,
                vat_number = excluded.vat_number, active = excluded.active, missing_fields = excluded.missing_fields,
                merged_into = excluded.merged_into
            where excluded.revision > client_copies.revision
            """;

    private final JdbcTemplate jdbc;

    KeepClientCopies(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes in order of id, so that two instances never wait for each other in a circle. */
    @Transactional
    public void keep(List<ClientState> states) {
        List<ClientState> ordered = states.stream()
                .sorted(Comparator.comparing(ClientState::id).thenComparingLong(ClientState::revision))
                .toList();
        jdbc.batchUpdate(UPSERT, ordered, Math.max(1, ordered.size()), (statement, state) -> {
            statement.setObject(1, state.id());
            statement.setLong(2, state.revision());
            statement.setString(3, state.number());
            statement.setString(4, state.name());
            statement.setString(5, state.status());
            statement.setString(6, VatNumbers.normalised(state.vatNumber()));
            statement.setBoolean(7, state.active());
            statement.setArray(
                    8,
                    statement
                            .getConnection()
                            .createArrayOf("text", state.missingFields().toArray()));
            statement.setObject(9, state.mergedInto());
        });
    }
}
