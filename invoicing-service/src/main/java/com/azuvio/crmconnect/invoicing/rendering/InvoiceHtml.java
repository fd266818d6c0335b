package com.azuvio.crmconnect.invoicing.rendering;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes the document as XHTML. Every text is escaped, and what XML cannot carry is left out, so that no client's name breaks a page. */
class InvoiceHtml {

    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final TemplateEngine engine = new TemplateEngine();

    InvoiceHtml() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver(InvoiceHtml.class.getClassLoader());
        templates.setTemplateMode(TemplateMode.XML);
        templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(templates);
        engine.setMessageResolver(new BundleMessages());
    }

    String write(PrintedDocument document) {
        Context context = new Context(Locale.of(document.language()), Map.of("doc", document));
        return NOT_IN_XML
                .matcher(engine.process("print/invoice.xhtml", context))
                .replaceAll("");
    }
}
