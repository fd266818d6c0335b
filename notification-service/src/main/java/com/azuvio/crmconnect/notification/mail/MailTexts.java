package com.azuvio.crmconnect.notification.mail;

import com.azuvio.crmconnect.notification.message.DocumentToSend;
import com.azuvio.crmconnect.notification.message.Language;
import com.azuvio.crmconnect.notification.message.ReminderContent;
import com.azuvio.crmconnect.starter.money.Money;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes what a mail says, in the client's language, as HTML (everything escaped) and as plain text. */
@Component
class MailTexts {

    private final ResourceBundleMessageSource words = words();
    private final SpringTemplateEngine templates = templates(words);

    /** The words of one mail. */
    record Texts(String subject, String html, String plain) {}

    Texts write(DocumentToSend document, Language language) {
        Locale locale = language.locale();
        String documentName = word("document." + document.type(), locale);
        Context context = new Context(locale);
        context.setVariable("documentName", documentName);
        context.setVariable("number", document.number());
        context.setVariable("sellerName", document.sellerName());
        context.setVariable("issuedOn", dateOf(document.issuedOn(), locale));
        context.setVariable("dueOn", document.dueOn() == null ? null : dateOf(document.dueOn(), locale));
        context.setVariable("total", amountOf(document.total(), locale));
        context.setVariable("remaining", amountOf(document.remaining(), locale));
        context.setVariable("toPay", document.remaining().isPositive());
        context.setVariable("paymentReference", document.paymentReference());
        String subject = word("subject", locale, documentName, document.number(), document.sellerName());
        return new Texts(
                HeaderText.oneLine(subject),
                templates.process("document.html", context),
                templates.process("document.txt", context));
    }

    Texts write(ReminderContent reminder, Language language) {
        Locale locale = language.locale();
        Context context = new Context(locale);
        context.setVariable("sellerName", reminder.sellerName());
        context.setVariable("asOf", dateOf(reminder.asOf(), locale));
        context.setVariable(
                "lines",
                reminder.lines().stream()
                        .map(line -> Map.of(
                                "document", word("document." + line.documentType(), locale),
                                "number", line.number(),
                                "dueOn", dateOf(line.dueOn(), locale),
                                "daysOverdue", line.daysOverdue(),
                                "remaining", amountOf(line.remaining(), locale)))
                        .toList());
        context.setVariable(
                "totals",
                reminder.lines().stream()
                        .map(ReminderContent.Line::remaining)
                        .collect(
                                Collectors.toMap(Money::currency, Function.identity(), Money::plus, LinkedHashMap::new))
                        .values()
                        .stream()
                        .map(total -> amountOf(total, locale))
                        .toList());
        String subject = word("reminder.subject", locale, reminder.sellerName());
        return new Texts(
                HeaderText.oneLine(subject),
                templates.process("reminder.html", context),
                templates.process("reminder.txt", context));
    }

    private String word(String key, Locale locale, Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }

    private static String dateOf(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    private static String amountOf(Money money, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(money.amount()) + " " + money.currency().getCurrencyCode();
    }

    private static ResourceBundleMessageSource words() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasename("mail/words");
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }

    private static SpringTemplateEngine templates(ResourceBundleMessageSource words) {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setMessageSource(words);
        engine.setTemplateResolvers(
                Set.of(resolver(TemplateMode.HTML, "*.html"), resolver(TemplateMode.TEXT, "*.txt")));
        return engine;
    }

    private static ClassLoaderTemplateResolver resolver(TemplateMode mode, String pattern) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(MailTexts.class.getClassLoader());
        resolver.setPrefix("mail/");
        resolver.setResolvablePatterns(Set.of(pattern));
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return resolver;
    }
}
