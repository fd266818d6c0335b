package com.azuvio.crmconnect.client.vatcheck;

import com.azuvio.crmconnect.client.client.VatCheck.Result;
import com.azuvio.crmconnect.starter.id.UuidV7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register's answers, append-only. */
@Component
class VatCheckHistory {

    private final JdbcClient jdbc;

    VatCheckHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(VatCheckEvidence evidence) {
        jdbc.sql("""
                        insert into vat_checks (id, client_id, vat_number, result, reason, checked_at, requester,
                            request_identifier, registered_name, registered_address)
                        values (:id, :clientId, :vatNumber, :result, :reason, :checkedAt, :requester,
                            :identifier, :name, :address)
                        """)
                .param("id", UuidV7.next())
                .param("clientId", evidence.clientId())
                .param("vatNumber", evidence.vatNumber())
                .param("result", evidence.result().name())
                .param("reason", evidence.reason(), Types.VARCHAR)
                .param("checkedAt", evidence.checkedAt().atOffset(ZoneOffset.UTC))
                .param("requester", evidence.requester(), Types.VARCHAR)
                .param("identifier", evidence.requestIdentifier(), Types.VARCHAR)
                .param("name", evidence.registeredName(), Types.VARCHAR)
                .param("address", evidence.registeredAddress(), Types.VARCHAR)
                .update();
    }

    /** The latest first. */
    List<VatCheckEvidence> of(UUID clientId, int rows) {
        return jdbc.sql(
                        "select * from vat_checks where client_id = :clientId order by checked_at desc, id desc limit :rows")
                .param("clientId", clientId)
                .param("rows", rows)
                .query((row, index) -> evidence(row))
                .list();
    }

    private static VatCheckEvidence evidence(ResultSet row) throws SQLException {
        return new VatCheckEvidence(
                row.getObject("client_id", UUID.class),
                row.getString("vat_number"),
                Result.valueOf(row.getString("result")),
                row.getString("reason"),
                row.getTimestamp("checked_at").toInstant(),
                row.getString("requester"),
                row.getString("request_identifier"),
                row.getString("registered_name"),
                row.getString("registered_address"));
    }
}
