package com.azuvio.crmconnect.local.vies;

import java.util.Set;

/**
 * How the register behaves.
 *
 * @param delayMillis before each answer
 * @param invalid numbers, with their prefix, that it does not know; it knows all others
 */
record Behaviour(Mode mode, int delayMillis, Set<String> invalid) {

    static final int DELAY_MILLIS_MAX = 60_000;
    static final int INVALID_MAX = 1_000;

    enum Mode {
        /** Answers. */
        NORMAL,
        /** Says that the register of the country is not there: an answer that says nothing of the number. */
        COUNTRY_DOWN,
        /** Answers with a page for people, as a proxy in between does. */
        WRONG,
        /** Answers 503. */
        AWAY
    }

    static final Behaviour USUAL = new Behaviour(Mode.NORMAL, 0, Set.of());

    Behaviour {
        if (delayMillis < 0 || delayMillis > DELAY_MILLIS_MAX) {
            throw new IllegalArgumentException("delayMillis is from 0 to " + DELAY_MILLIS_MAX);
        }
        if (invalid.size() > INVALID_MAX) {
            throw new IllegalArgumentException("at most " + INVALID_MAX + " invalid numbers");
        }
        invalid = Set.copyOf(invalid);
    }
}
