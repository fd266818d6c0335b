package com.azuvio.crmconnect.starter.sample;

import com.azuvio.crmconnect.starter.messaging.EventHandler;
import com.azuvio.crmconnect.starter.messaging.InboundEvent;
import com.azuvio.crmconnect.starter.messaging.RejectedEventException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes down each number with its event. Can be told to fail, as handlers do. */
@Component
class NumberHandler implements EventHandler {

    record Numbered(long number, @Nullable String text) {}

    /** Subjects whose events fail as a defect would. */
    final Set<String> poisoned = ConcurrentHashMap.newKeySet();

    /** Subjects whose next event meets a passing failure, once. */
    final Set<String> unluckyOnce = ConcurrentHashMap.newKeySet();

    private final JdbcTemplate jdbc;
    private final String instance;

    NumberHandler(JdbcTemplate jdbc, @Value("${backoffice.instance}") String instance) {
        this.jdbc = jdbc;
        this.instance = instance;
    }

    @Override
    public String topic() {
        return "sales.order";
    }

    @Override
    public Set<String> types() {
        return Set.of("sales.order.numbered.v1");
    }

    @Override
    public void handle(List<InboundEvent> events) {
        for (InboundEvent event : events) {
            Numbered numbered = event.as(Numbered.class);
            if (numbered.number() < 0) {
                throw new RejectedEventException("negative-number", "numbers are not negative");
            }
            jdbc.update(
                    "insert into applied (event_id, source, subject, number, instance) values (?, ?, ?, ?, ?)",
                    event.id(),
                    event.source(),
                    event.subject(),
                    numbered.number(),
                    instance);
            if (unluckyOnce.remove(event.subject())) {
                throw new CannotAcquireLockException("somebody is in the way");
            }
            if (poisoned.contains(event.subject())) {
                throw new IllegalStateException("a defect");
            }
        }
    }

    List<Long> appliedTo(String subject) {
        return jdbc.queryForList("select number from applied where subject = ? order by id", Long.class, subject);
    }

    Set<String> subjects() {
        return new HashSet<>(jdbc.queryForList("select subject from applied", String.class));
    }
}
