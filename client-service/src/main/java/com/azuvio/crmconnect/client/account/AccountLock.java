package com.azuvio.crmconnect.client.account;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/**
 * Lets no entry appear with a recording time that a statement has already covered: entries take their time while the
 * lock is held, and a statement that starts waits for entries under way. Held to the end of the transaction. It is an
 * advisory lock because an account has no row before its first entry.
 */
@Component
class AccountLock {

    private static final long ALL_ACCOUNTS = 0x6163_636f_756e_7473L;

    private final JdbcClient jdbc;

    AccountLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All at once and in one order, so that two batches cannot wait for each other. */
    void forBooking(Collection<UUID> clientIds) {
        jdbc.sql("""
                        with everyone as materialized (select pg_advisory_xact_lock_shared(:all))
                        select pg_advisory_xact_lock(lock_key)
                        from everyone
                        cross join (select distinct hashtextextended(client_id::text, 0) as lock_key
                                    from unnest(:clientIds) as client_id
                                    order by lock_key) as ordered
                        """)
                .param("all", ALL_ACCOUNTS)
                .param("clientIds", new SqlArrayValue("uuid", clientIds.toArray()))
                .query()
                .listOfRows();
    }

    /** Waits for all entries under way; in a transaction that ends at once, since none is booked meanwhile. */
    void forReadingAll() {
        jdbc.sql("select pg_advisory_xact_lock(:all)")
                .param("all", ALL_ACCOUNTS)
                .query()
                .singleRow();
    }

    void forReading(UUID clientId) {
        jdbc.sql("select pg_advisory_xact_lock_shared(hashtextextended(cast(:clientId as uuid)::text, 0))")
                .param("clientId", clientId)
                .query()
                .singleRow();
    }
}
