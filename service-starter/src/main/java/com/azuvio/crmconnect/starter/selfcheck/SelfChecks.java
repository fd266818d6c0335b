package com.azuvio.crmconnect.starter.selfcheck;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Runs the service's checks of its own tables; a difference is a metric, an alarm in the log and a line for operators. */
class SelfChecks {

    private static final Logger LOG = LoggerFactory.getLogger(SelfChecks.class);

    /** What a check found, and when. */
    record Result(String name, Instant checkedAt, List<String> differences) {}

    private final List<SelfCheck> checks;
    private final CompanyCalendar calendar;
    private final Map<String, Result> results = new ConcurrentHashMap<>();

    SelfChecks(List<SelfCheck> checks, CompanyCalendar calendar, MeterRegistry meters) {
        this.checks = checks;
        this.calendar = calendar;
        for (SelfCheck check : checks) {
            meters.gauge(
                    "backoffice.self-check.differences",
                    List.of(Tag.of("check", check.name())),
                    this,
                    self -> self.differencesOf(check.name()));
        }
    }

    @Scheduled(
            initialDelayString = "${backoffice.self-check.initial-delay-millis}",
            fixedDelayString = "${backoffice.self-check.interval-millis}")
    void run() {
        for (SelfCheck check : checks) {
            List<String> differences = check.differences();
            if (!differences.isEmpty()) {
                LOG.error("Self-check {} found {} differences: {}", check.name(), differences.size(), differences);
            }
            results.put(check.name(), new Result(check.name(), calendar.now(), differences));
        }
    }

    List<Result> results() {
        return List.copyOf(new TreeMap<>(results).values());
    }

    private int differencesOf(String name) {
        Result result = results.get(name);
        return result == null ? 0 : result.differences().size();
    }
}
