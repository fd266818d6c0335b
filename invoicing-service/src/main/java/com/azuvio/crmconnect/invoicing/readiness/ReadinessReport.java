package com.azuvio.crmconnect.invoicing.readiness;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A draft's checklist; worst first. */
public record ReadinessReport(List<ReadinessItem> items) {

    public ReadinessReport {
        items = items.stream()
                .sorted(Comparator.comparing(ReadinessItem::level).reversed())
                .toList();
    }

    public ReadinessReport with(List<ReadinessItem> more) {
        return new ReadinessReport(Stream.concat(items.stream(), more.stream()).toList());
    }

    public boolean ready() {
        return red().isEmpty();
    }

    /** What blocks the issue. */
    public List<ReadinessItem> red() {
        return items.stream().filter(item -> item.level() == Level.RED).toList();
    }

    /** The worst level of all checks. */
    public Level level() {
        return items.isEmpty() ? Level.GREEN : items.getFirst().level();
    }

    /** Refuses with 422 {@code invoice-not-ready}, naming each red field (S61). */
    public void requireReady() {
        if (ready()) {
            return;
        }
        Refusal refusal = Refusal.unprocessable("invoice-not-ready", "The document cannot be issued yet");
        red().forEach(item -> refusal.field(item.field(), item.code(), item.message()));
        throw refusal;
    }
}
