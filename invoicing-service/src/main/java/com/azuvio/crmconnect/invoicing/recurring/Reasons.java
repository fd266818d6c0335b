package com.azuvio.crmconnect.invoicing.recurring;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.stream.Collectors;

/** Says in words why something was not done. */
final class Reasons {

    private static final int LENGTH_MAX = 500;

    private Reasons() {}

    static String of(RuntimeException failure) {
        String reason = failure instanceof Refusal refusal
                ? refusal(refusal)
                : failure instanceof IllegalArgumentException
                        ? String.valueOf(failure.getMessage())
                        : "An unexpected failure (" + failure.getClass().getSimpleName() + "); it is in the log";
        return reason.length() <= LENGTH_MAX ? reason : reason.substring(0, LENGTH_MAX);
    }

    private static String refusal(Refusal refusal) {
        String fields = refusal.fields().stream()
                .map(field -> field.field() + ": " + field.message())
                .collect(Collectors.joining("; "));
        return refusal.code() + ": " + refusal.detail() + (fields.isEmpty() ? "" : " (" + fields + ")");
    }
}
