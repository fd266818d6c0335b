package com.azuvio.crmconnect.notification.template;

import com.azuvio.crmconnect.notification.template.VariablesOnly.Budget;
import java.io.Writer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Thymeleaf without an expression language: see {@link VariablesOnly}. What a rendering reads and writes is bounded. */
final class RestrictedThymeleaf {

    private static final int EXPRESSIONS_MAX = 100_000;
    private static final int CHARS_MAX = 2_000_000;

    private final TemplateEngine engine = new TemplateEngine();

    RestrictedThymeleaf() {
        StandardDialect dialect = new StandardDialect();
        dialect.setVariableExpressionEvaluator(new VariablesOnly());
        engine.setDialect(dialect);
        engine.setMessageResolver(new NoMessages());
        StringTemplateResolver sources = new StringTemplateResolver();
        sources.setCacheable(false);
        engine.setTemplateResolver(sources);
    }

    /** @throws RuntimeException where the template is broken; {@link TemplateFault} says in which line */
    String render(String source, TemplateMode mode, Map<String, @Nullable Object> values, Locale locale) {
        Map<String, @Nullable Object> variables = new HashMap<>(values);
        variables.put(VariablesOnly.BUDGET, new Budget(EXPRESSIONS_MAX));
        Bounded written = new Bounded();
        engine.process(new TemplateSpec(source, mode), new Context(locale, variables), written);
        return written.toString();
    }

    /** Every template is of one language and has its words itself. */
    private static final class NoMessages extends AbstractMessageResolver {

        @Override
        public String resolveMessage(
                ITemplateContext context,
                @Nullable Class<?> origin,
                String key,
                @Nullable Object @Nullable [] parameters) {
            throw new TemplateNotUsableException("there are no messages: #{…}");
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext context,
                @Nullable Class<?> origin,
                String key,
                @Nullable Object @Nullable [] parameters) {
            throw new TemplateNotUsableException("there are no messages: #{…}");
        }
    }

    private static final class Bounded extends Writer {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(char[] chars, int from, int length) {
            if (text.length() + length > CHARS_MAX) {
                throw new TemplateNotUsableException("it writes more than " + CHARS_MAX + " characters");
            }
            text.append(chars, from, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
