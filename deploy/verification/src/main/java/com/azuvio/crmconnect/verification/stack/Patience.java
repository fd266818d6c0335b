package com.azuvio.crmconnect.verification.stack;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.awaitility.core.ConditionTimeoutException;

/** Waiting for what the back office does on its own, with a bound and with the last thing seen when it is over. */
public final class Patience {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Duration POLL = Duration.ofMillis(250);

    private Patience() {}

    /** @param look empty as long as it is not so; the text says what was seen instead */
    public static void until(String what, Callable<Optional<String>> look) {
        String[] seen = {"nothing"};
        try {
            await().atMost(LIMIT).pollDelay(Duration.ZERO).pollInterval(POLL).until(() -> {
                Optional<String> missing = look.call();
                missing.ifPresent(text -> seen[0] = text);
                return missing.isEmpty();
            });
        } catch (ConditionTimeoutException over) {
            throw new IllegalStateException(
                    what + " did not happen within " + LIMIT.toSeconds() + " s: " + seen[0], over);
        }
    }
}
