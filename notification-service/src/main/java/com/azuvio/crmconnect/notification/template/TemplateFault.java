package com.azuvio.crmconnect.notification.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.exceptions.TemplateProcessingException;

/**
 * What is wrong with a template, and where.
 *
 * @param part {@code subject}, {@code html} or {@code plain}
 * @param line from 1
 * @param code stable, such as {@code unknown-variable}
 * @param reason in words
 */
public record TemplateFault(String part, int line, String code, String reason) {

    private static final Pattern PLACE = Pattern.compile("[Ll]ine[ =:]+(\\d{1,6})");
    private static final int CAUSES_MAX = 10;
    private static final int REASON_LENGTH_MAX = 300;

    /** What a failed rendering tells of the template; places and names of our own programs are left out. */
    static TemplateFault of(String part, RuntimeException failure) {
        int line = 1;
        String reason = "it is no Thymeleaf template";
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < CAUSES_MAX; depth++) {
            line = lineOf(cause, line);
            if (cause instanceof TemplateNotUsableException) {
                return new TemplateFault(part, line, "not-allowed", String.valueOf(cause.getMessage()));
            }
            reason = reasonOf(cause, reason);
            cause = cause.getCause();
        }
        return new TemplateFault(part, line, "broken", reason);
    }

    private static int lineOf(Throwable cause, int otherwise) {
        if (cause instanceof TemplateProcessingException located && located.hasLineAndCol()) {
            return located.getLine();
        }
        Matcher place = PLACE.matcher(String.valueOf(cause.getMessage()));
        return place.find() ? Integer.parseInt(place.group(1)) : otherwise;
    }

    private static String reasonOf(Throwable cause, @Nullable String otherwise) {
        String message = cause instanceof TemplateProcessingException || cause.getCause() == null
                ? String.valueOf(cause.getMessage())
                : String.valueOf(otherwise);
        String first = message.replaceAll("\\(template: \".*\"", "(").replaceAll("\\s+", " ");
        return first.substring(0, Math.min(first.length(), REASON_LENGTH_MAX));
    }
}
