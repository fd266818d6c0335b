package com.azuvio.crmconnect.notification.template;

import com.azuvio.crmconnect.notification.message.Language;
import com.azuvio.crmconnect.notification.message.MailContent;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.templatemode.TemplateMode;

/** Finds out whether a template can be used: by its source, and by writing made-up mails with it. */
final class CheckTemplate {

    private static final int FAULTS_TOLD_MAX = 20;
    private static final int SUBJECT_LINES_MAX = 1;

    private CheckTemplate() {}

    /** @throws Refusal 422 {@code template-broken} with {@code part}, {@code line} and {@code reason} of the first fault, and all as fields */
    static void require(TemplateText text, TemplateKind kind, Language language) {
        List<TemplateFault> faults = faults(text, kind, language);
        if (faults.isEmpty()) {
            return;
        }
        TemplateFault first = faults.getFirst();
        Refusal refusal = Refusal.unprocessable(
                        "template-broken", first.part() + ", line " + first.line() + ": " + first.reason())
                .with("part", first.part())
                .with("line", first.line())
                .with("reason", first.reason());
        faults.stream()
                .limit(FAULTS_TOLD_MAX)
                .forEach(fault ->
                        refusal.field(fault.part(), fault.code(), "line " + fault.line() + ": " + fault.reason()));
        throw refusal;
    }

    static List<TemplateFault> faults(TemplateText text, TemplateKind kind, Language language) {
        List<TemplateFault> faults = new ArrayList<>();
        if (text.subject().strip().lines().count() > SUBJECT_LINES_MAX) {
            faults.add(new TemplateFault("subject", 2, "not-allowed", "a subject is one line"));
        }
        part("subject", text.subject(), TemplateMode.TEXT, kind, language, faults);
        part("html", text.html(), TemplateMode.HTML, kind, language, faults);
        part("plain", text.plain(), TemplateMode.TEXT, kind, language, faults);
        return faults;
    }

    private static void part(
            String part,
            String source,
            TemplateMode mode,
            TemplateKind kind,
            Language language,
            List<TemplateFault> faults) {
        List<TemplateFault> found = ScanTemplate.scan(part, source, mode, kind);
        if (found.isEmpty()) {
            found = written(part, source, mode, language, SampleContent.full(kind), SampleContent.CLIENT);
        }
        if (found.isEmpty()) {
            found = written(part, source, mode, language, SampleContent.bare(kind), null);
        }
        faults.addAll(found);
    }

    private static List<TemplateFault> written(
            String part,
            String source,
            TemplateMode mode,
            Language language,
            MailContent content,
            @Nullable String clientName) {
        try {
            Map<String, @Nullable Object> values = MailVariables.of(content, clientName, language.locale());
            String text = RenderTemplate.part(source, mode, values, language.locale());
            return text.isBlank() ? List.of(new TemplateFault(part, 1, "empty", "it says nothing")) : List.of();
        } catch (RuntimeException e) {
            return List.of(TemplateFault.of(part, e));
        }
    }
}
