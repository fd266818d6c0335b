package com.azuvio.crmconnect.invoicing.readiness;

import org.jspecify.annotations.Nullable;

/**
 * One line of a draft's checklist (S25).
 *
 * @param code stable: the check's name where it is green, the name of what is wrong otherwise
 * @param field path of the field concerned, such as {@code buyer.vatNumber}
 * @param message in English, for people
 * @param fixLink path in the console where it is put right; absent where that is the document itself, or nothing is to fix
 */
public record ReadinessItem(
        String code,
        Level level,
        String field,
        String message,
        @Nullable String fixLink) {

    static ReadinessItem green(String code, String field, String message) {
        return new ReadinessItem(code, Level.GREEN, field, message, null);
    }

    static ReadinessItem amber(String code, String field, String message) {
        return new ReadinessItem(code, Level.AMBER, field, message, null);
    }

    static ReadinessItem red(String code, String field, String message) {
        return new ReadinessItem(code, Level.RED, field, message, null);
    }

    ReadinessItem fixedAt(String link) {
        return new ReadinessItem(code, level, field, message, link);
    }
}
