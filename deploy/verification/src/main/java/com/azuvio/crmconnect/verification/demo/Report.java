package com.azuvio.crmconnect.verification.demo;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** One line per step, with the time since the start. */
public final class Report {

    private final PrintStream out;
    private final Clock clock;
    private final Instant start;

    public Report(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
        this.start = clock.instant();
    }

    public void step(String step, String result) {
        out.printf(Locale.ROOT, "%4d s  %-28s %s%n", seconds(), step, result);
    }

    public void line(String text) {
        out.println(text);
    }

    public long seconds() {
        return Duration.between(start, clock.instant()).toSeconds();
    }
}
