package com.azuvio.crmconnect.starter.print;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * A page as XHTML, from a template on the class path that names the page {@code doc} and its words {@code #{key}}. Every text is escaped, and what XML
 * cannot carry is left out, so that nobody's name breaks a page.
 */
public class XhtmlTemplate {

    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /** The words of a language. */
    public interface Words {

        /** @throws RuntimeException for a word that is missing: an error of the build, not a mark on somebody's page */
        String text(String language, String key, Object... arguments);
    }

    private final TemplateEngine engine = new TemplateEngine();
    private final String path;

    /** @param path of the template on the class path, without a slash in front */
    public XhtmlTemplate(String path, Words words) {
        this.path = path;
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver(XhtmlTemplate.class.getClassLoader());
        templates.setTemplateMode(TemplateMode.XML);
        templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(templates);
        engine.setMessageResolver(new Messages(words));
    }

    public String write(Object page, String language) {
        Context context = new Context(Locale.of(language), Map.of("doc", page));
        return NOT_IN_XML.matcher(engine.process(path, context)).replaceAll("");
    }

    private static final class Messages extends AbstractMessageResolver {

        private final Words words;

        private Messages(Words words) {
            this.words = words;
        }

        @Override
        public String resolveMessage(
                ITemplateContext context,
                @Nullable Class<?> origin,
                String key,
                @Nullable Object @Nullable [] parameters) {
            String language = context.getLocale().getLanguage();
            return parameters == null ? words.text(language, key) : words.text(language, key, parameters);
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext context,
                @Nullable Class<?> origin,
                String key,
                @Nullable Object @Nullable [] parameters) {
            throw new IllegalStateException("No word for " + key);
        }
    }
}
