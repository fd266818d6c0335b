package com.azuvio.crmconnect.order.client;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps an order that looks for its client and a client that looks for its waiting orders from missing each other: a
 * row that is not committed yet cannot be locked, so both take this lock, until their transactions end.
 */
@Component
public class LinkingLock {

    private static final long KEY = 0x0C11E7L;

    private final JdbcTemplate jdbc;

    LinkingLock(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** For those that place orders; they do not wait for each other. */
    public void placing() {
        jdbc.query("select pg_advisory_xact_lock_shared(?)", rows -> {}, KEY);
    }

    /** For those that change clients. */
    public void linking() {
        jdbc.query("select pg_advisory_xact_lock(?)", rows -> {}, KEY);
    }
}
