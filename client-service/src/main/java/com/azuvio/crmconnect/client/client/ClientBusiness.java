package com.azuvio.crmconnect.client.client;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which clients orders, documents and money name, known here or not. */
@Component
public class ClientBusiness {

    private final JdbcClient jdbc;
    private final CompanyCalendar calendar;

    ClientBusiness(JdbcClient jdbc, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Collection<UUID> clientIds) {
        if (clientIds.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into client_business (client_id, recorded_at)
                        select client_id, :now from unnest(:clientIds) as client_id order by client_id
                        on conflict do nothing
                        """)
                .param("clientIds", new SqlArrayValue("uuid", new TreeSet<>(clientIds).toArray()))
                .param("now", calendar.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean isThere(UUID clientId) {
        return jdbc.sql("""
                        select exists (select from client_business where client_id = :clientId)
                            or exists (select from accounts where client_id = :clientId)
                            or exists (select from receivables where client_id = :clientId)
                        """).param("clientId", clientId).query(Boolean.class).single();
    }
}
