package com.azuvio.crmconnect.gateway.login;

import com.azuvio.crmconnect.gateway.identity.EmbeddedIdentity;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Failed logins in the database, so that going to another instance does not help. */
@Repository
@EmbeddedIdentity
@EnableConfigurationProperties(LoginProperties.class)
public class LoginFailures {

    private final JdbcClient jdbc;
    private final LoginProperties limits;
    private final Clock clock;

    LoginFailures(JdbcClient jdbc, LoginProperties limits, Clock clock) {
        this.jdbc = jdbc;
        this.limits = limits;
        this.clock = clock;
    }

    /** How long the next try has to wait, in whole seconds; 0 if it may come now. */
    long secondsBlocked(String user, String address) {
        return jdbc.sql("""
                        select coalesce(ceil(extract(epoch from max(blocked_until) - :now)), 0)::bigint
                        from login_failures where source in (:sources) and blocked_until > :now""")
                .param("sources", List.copyOf(limitPerSource(user, address).keySet()))
                .param("now", now())
                .query(Long.class)
                .single();
    }

    void record(String user, String address) {
        limitPerSource(user, address).forEach(this::record);
    }

    /** After a login the person's own tries are forgotten; those of the address are not, or one account would free it. */
    void forget(String user, String address) {
        jdbc.sql("delete from login_failures where source = :source")
                .param("source", pair(user, address))
                .update();
    }

    private void record(String source, int limit) {
        jdbc.sql("""
                        insert into login_failures as f (source, failures, failed_at)
                        values (:source, 1, :now)
                        on conflict (source) do update set
                            failures = case when f.failed_at < :forgotten then 1 else f.failures + 1 end,
                            failed_at = :now
                        returning failures""")
                .param("source", source)
                .param("now", now())
                .param("forgotten", now().minusSeconds(limits.forgetAfterSeconds()))
                .query(Integer.class)
                .optional()
                .filter(failures -> failures >= limit)
                .ifPresent(failures -> block(source, secondsBlocked(failures - limit)));
    }

    private void block(String source, long seconds) {
        jdbc.sql("update login_failures set blocked_until = :until where source = :source")
                .param("until", now().plusSeconds(seconds))
                .param("source", source)
                .update();
    }

    private long secondsBlocked(int failuresBeyond) {
        long doubled = (long) limits.blockSeconds() << Math.min(failuresBeyond, 20);
        return Math.min(doubled, limits.blockSecondsMax());
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT10M")
    int purge() {
        return jdbc.sql("delete from login_failures where failed_at < :forgotten"
                        + " and (blocked_until is null or blocked_until < :now)")
                .param("forgotten", now().minusSeconds(limits.forgetAfterSeconds()))
                .param("now", now())
                .update();
    }

    private Map<String, Integer> limitPerSource(String user, String address) {
        return Map.of(
                pair(user, address),
                limits.failuresMaxPerUserAndAddress(),
                "address " + address,
                limits.failuresMaxPerAddress(),
                "user " + user,
                limits.failuresMaxPerUser());
    }

    private static String pair(String user, String address) {
        return "user " + user + " at " + address;
    }

    private OffsetDateTime now() {
        Instant now = clock.instant();
        return now.atOffset(ZoneOffset.UTC);
    }
}
