package com.azuvio.crmconnect.invoicing.recurring;

import java.time.Duration;

/** Pauses between attempts at the same period: a minute, doubled each time, six hours at most. */
final class BackOff {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration MAX = Duration.ofHours(6);
    private static final int DOUBLINGS_MAX = 10;

    private BackOff() {}

    /** @param attempts that failed, 1 or more */
    static Duration after(int attempts) {
        Duration pause = FIRST.multipliedBy(1L << Math.clamp(attempts - 1, 0, DOUBLINGS_MAX));
        return pause.compareTo(MAX) > 0 ? MAX : pause;
    }
}
