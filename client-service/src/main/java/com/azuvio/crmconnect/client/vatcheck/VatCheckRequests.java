package com.azuvio.crmconnect.client.vatcheck;

import com.azuvio.crmconnect.client.identity.VatNumber;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which numbers are to be asked about, and when. */
@Component
class VatCheckRequests {

    private static final int RECHECKS_PER_RUN_MAX = 200;

    private final JdbcClient jdbc;

    VatCheckRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param attempts that said nothing so far */
    record Request(UUID clientId, VatNumber vatNumber, int attempts) {}

    /** At once, unless the same number is waiting already and {@code again} is not wanted. */
    void put(UUID clientId, VatNumber vatNumber, Instant now, boolean again) {
        jdbc.sql("""
                        insert into vat_check_requests as r (client_id, vat_number, due_at) values (:clientId, :vatNumber, :now)
                        on conflict (client_id) do update
                        set vat_number = excluded.vat_number, due_at = excluded.due_at, attempts = 0
                        where :again or r.vat_number <> excluded.vat_number
                        """)
                .param("clientId", clientId)
                .param("vatNumber", vatNumber.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("again", again)
                .update();
    }

    void drop(UUID clientId) {
        jdbc.sql("delete from vat_check_requests where client_id = :clientId")
                .param("clientId", clientId)
                .update();
    }

    boolean isPending(UUID clientId) {
        return jdbc.sql("select exists (select from vat_check_requests where client_id = :clientId)")
                .param("clientId", clientId)
                .query(Boolean.class)
                .single();
    }

    /** The longest due one, which nobody else takes up until {@code until}. */
    Optional<Request> claim(Instant now, Instant until) {
        return jdbc.sql("""
                        update vat_check_requests set due_at = :until
                        where client_id = (select client_id from vat_check_requests where due_at <= :now
                                           order by due_at, client_id limit 1 for update skip locked)
                        returning client_id, vat_number, attempts
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, index) -> new Request(
                        row.getObject("client_id", UUID.class),
                        new VatNumber(row.getString("vat_number")),
                        row.getInt("attempts")))
                .optional();
    }

    void answered(Request request) {
        jdbc.sql("delete from vat_check_requests where client_id = :clientId and vat_number = :vatNumber")
                .param("clientId", request.clientId())
                .param("vatNumber", request.vatNumber().value())
                .update();
    }

    void postpone(Request request, int attempts, Instant until) {
        jdbc.sql("""
                        update vat_check_requests set due_at = :until, attempts = :attempts
                        where client_id = :clientId and vat_number = :vatNumber
                        """)
                .param("clientId", request.clientId())
                .param("vatNumber", request.vatNumber().value())
                .param("attempts", attempts)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Numbers of active clients whose last answer is older. */
    void putThoseCheckedBefore(Instant old, Instant now) {
        jdbc.sql("""
                        insert into vat_check_requests (client_id, vat_number, due_at)
                        select id, vat_number, :now from clients
                        where vat_checked_at < :old and vat_check_result is not null and active
                          and status = 'EU_VAT_REGISTERED' and vat_number is not null
                        order by vat_checked_at limit :rows
                        on conflict do nothing
                        """)
                .param("old", old.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("rows", RECHECKS_PER_RUN_MAX)
                .update();
    }
}
