package com.azuvio.crmconnect.notification.template;

import com.azuvio.crmconnect.notification.message.DocumentToSend;
import com.azuvio.crmconnect.notification.message.MailContent;
import com.azuvio.crmconnect.notification.message.ReminderContent;
import com.azuvio.crmconnect.notification.message.StatementContent;
import com.azuvio.crmconnect.notification.message.UnpaidListContent;
import com.azuvio.crmconnect.notification.message.WrittenMail;
import com.azuvio.crmconnect.starter.money.Money;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What a mail says, as the values of its template's variables: texts in the mail's language, and lists of such. */
final class MailVariables {

    private static final ResourceBundleMessageSource WORDS = words();

    private MailVariables() {}

    static Map<String, @Nullable Object> of(MailContent content, @Nullable String clientName, Locale locale) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("sellerName", content.sellerName());
        values.put("clientName", clientName);
        switch (content) {
            case DocumentToSend document -> document(document, locale, values);
            case ReminderContent reminder -> reminder(reminder, locale, values);
            case StatementContent statement -> {
                values.put("currency", statement.currency());
                values.put("from", dateOf(statement.from(), locale));
                values.put("asOf", dateOf(statement.asOf(), locale));
            }
            case UnpaidListContent unpaid -> values.put("asOf", dateOf(unpaid.asOf(), locale));
            case WrittenMail written -> throw new IllegalArgumentException("it has its words");
        }
        return values;
    }

    private static void document(DocumentToSend document, Locale locale, Map<String, @Nullable Object> values) {
        values.put("documentName", nameOf(document.type().name(), locale));
        values.put("number", document.number());
        values.put("issuedOn", dateOf(document.issuedOn(), locale));
        values.put("dueOn", dateOf(document.dueOn(), locale));
        values.put("total", amountOf(document.total(), locale));
        values.put("remaining", amountOf(document.remaining(), locale));
        values.put("toPay", document.remaining().isPositive());
        values.put("paymentReference", document.paymentReference());
    }

    private static void reminder(ReminderContent reminder, Locale locale, Map<String, @Nullable Object> values) {
        values.put("asOf", dateOf(reminder.asOf(), locale));
        values.put(
                "lines",
                reminder.lines().stream().map(line -> lineOf(line, locale)).toList());
        values.put("totals", totalsOf(reminder.lines(), locale));
    }

    private static Map<String, @Nullable Object> lineOf(ReminderContent.Line line, Locale locale) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("document", nameOf(line.documentType(), locale));
        fields.put("number", line.number());
        fields.put("dueOn", dateOf(line.dueOn(), locale));
        fields.put("daysOverdue", line.daysOverdue());
        fields.put("remaining", amountOf(line.remaining(), locale));
        return fields;
    }

    private static List<String> totalsOf(List<ReminderContent.Line> lines, Locale locale) {
        return lines.stream()
                .map(ReminderContent.Line::remaining)
                .collect(Collectors.toMap(Money::currency, Function.identity(), Money::plus, LinkedHashMap::new))
                .values()
                .stream()
                .map(total -> amountOf(total, locale))
                .toList();
    }

    private static String nameOf(String documentType, Locale locale) {
        return Objects.requireNonNull(WORDS.getMessage("document." + documentType, null, documentType, locale));
    }

    private static @Nullable String dateOf(@Nullable LocalDate date, Locale locale) {
        return date == null
                ? null
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
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
        return source;
    }
}
