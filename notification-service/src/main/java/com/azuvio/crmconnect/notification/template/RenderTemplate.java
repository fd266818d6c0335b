package com.azuvio.crmconnect.notification.template;

import com.azuvio.crmconnect.notification.message.Language;
import com.azuvio.crmconnect.notification.message.MailContent;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.templatemode.TemplateMode;

/** Puts a template's words and a mail's values together. */
final class RenderTemplate {

    private static final RestrictedThymeleaf THYMELEAF = new RestrictedThymeleaf();

    private RenderTemplate() {}

    /** @throws RuntimeException where the template is broken */
    static WrittenText render(
            TemplateText template, MailContent content, @Nullable String clientName, Language language) {
        Locale locale = language.locale();
        Map<String, @Nullable Object> values = MailVariables.of(content, clientName, locale);
        return new WrittenText(
                part(template.subject(), TemplateMode.TEXT, values, locale).strip(),
                part(template.html(), TemplateMode.HTML, values, locale),
                part(template.plain(), TemplateMode.TEXT, values, locale));
    }

    static String part(String source, TemplateMode mode, Map<String, @Nullable Object> values, Locale locale) {
        return THYMELEAF.render(source, mode, values, locale);
    }
}
