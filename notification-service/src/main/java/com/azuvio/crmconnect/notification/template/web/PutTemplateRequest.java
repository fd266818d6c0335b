package com.azuvio.crmconnect.notification.template.web;

import com.azuvio.crmconnect.notification.template.TemplateText;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * New words.
 *
 * @param builtIn true: back to those that come with the program, without texts of one's own; absent means no
 * @param subject one line of text; {@code subject}, {@code html} and {@code plain} are needed unless {@code builtIn}
 */
record PutTemplateRequest(
        @Nullable Boolean builtIn,
        @Nullable @Size(min = 1, max = 500) String subject,
        @Nullable @Size(min = 1, max = 100_000) String html,
        @Nullable @Size(min = 1, max = 100_000) String plain) {

    @AssertTrue(message = "subject, html and plain, or builtIn")
    boolean isWhole() {
        boolean all = subject != null && html != null && plain != null;
        boolean none = subject == null && html == null && plain == null;
        return Boolean.TRUE.equals(builtIn) ? none : all;
    }

    /** Absent: the built-in one. */
    @Nullable
    TemplateText text() {
        return Boolean.TRUE.equals(builtIn)
                ? null
                : new TemplateText(
                        Objects.requireNonNull(subject), Objects.requireNonNull(html), Objects.requireNonNull(plain));
    }
}
