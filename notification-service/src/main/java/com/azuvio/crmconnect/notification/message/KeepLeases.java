package com.azuvio.crmconnect.notification.message;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prolongs the leases of the attempts that this instance works on. Beside the aggregate, so that it never collides with
 * a decision about the message.
 */
@Service
public class KeepLeases {

    private final JdbcClient jdbc;
    private final CompanyCalendar calendar;

    KeepLeases(JdbcClient jdbc, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    @Transactional
    public void keep(Collection<UUID> attemptIds, Duration lease) {
        if (attemptIds.isEmpty()) {
            return;
        }
        jdbc.sql("update delivery_attempts set lease_until = :until where id in (:ids) and outcome is null")
                .param("until", Timestamp.from(calendar.now().plus(lease)))
                .param("ids", attemptIds)
                .update();
    }
}
