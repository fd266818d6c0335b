package com.azuvio.crmconnect.notification.template;

import com.azuvio.crmconnect.notification.message.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;

/** The templates that come with the program, in the restricted form that people edit. */
final class BuiltInTemplates {

    private static final Map<String, TemplateText> READ = new ConcurrentHashMap<>();

    private BuiltInTemplates() {}

    static TemplateText of(TemplateKind kind, Language language) {
        String path = "mail/" + language.name().toLowerCase(Locale.ROOT) + "/" + kind.builtIn();
        return READ.computeIfAbsent(
                path, any -> new TemplateText(read(path + ".subject.txt"), read(path + ".html"), read(path + ".txt")));
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
