package com.azuvio.crmconnect.client.account;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Settles which view a reader gets and makes it repeatable. */
@Component
class OpenView {

    private final JdbcClient jdbc;
    private final AccountLock lock;
    private final ClientDirectory clients;
    private final CompanyCalendar calendar;

    OpenView(JdbcClient jdbc, AccountLock lock, ClientDirectory clients, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.lock = lock;
        this.clients = clients;
        this.calendar = calendar;
    }

    /**
     * @param asOf null for today
     * @param knownAt null for now
     * @throws Refusal {@code client-not-found}, {@code known-at-in-the-future}
     */
    View of(UUID clientId, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        if (!clients.knows(clientId) && !hasAccount(clientId)) {
            throw Refusal.notFound("client-not-found", "there is neither a client nor an account with this id")
                    .with("clientId", clientId);
        }
        lock.forReading(clientId);
        return settle(asOf, knownAt);
    }

    /**
     * A view of all accounts. The transaction is its own and ends at once: what is recorded later has a later time, so
     * that the view needs no lock while it is read.
     *
     * @throws Refusal {@code known-at-in-the-future}
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public View ofAll(@Nullable LocalDate asOf, @Nullable Instant knownAt) {
        lock.forReadingAll();
        return settle(asOf, knownAt);
    }

    private View settle(@Nullable LocalDate asOf, @Nullable Instant knownAt) {
        var present = jdbc.sql("select clock_timestamp()")
                .query((row, index) -> row.getTimestamp(1).toInstant())
                .single();
        if (knownAt != null && knownAt.isAfter(present)) {
            throw Refusal.invalid("known-at-in-the-future", "nobody knows yet what will be recorded by then")
                    .field("knownAt", "future", "not after the present moment");
        }
        return new View(asOf == null ? calendar.today() : asOf, knownAt == null ? present : knownAt);
    }

    private boolean hasAccount(UUID clientId) {
        return jdbc.sql("select exists (select from accounts where client_id = :clientId)")
                .param("clientId", clientId)
                .query(Boolean.class)
                .single();
    }
}
