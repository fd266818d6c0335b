package com.azuvio.crmconnect.client.statement;

import com.azuvio.crmconnect.starter.money.Money;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Words, dates and amounts of statements in the client's language; never in that of the machine. */
record StatementWords(Locale locale, ResourceBundle bundle, String datePattern) {

    private static final StatementWords ENGLISH = of(Locale.ENGLISH, "d MMM uuuu");
    private static final StatementWords ROMANIAN = of(Locale.of("ro"), "dd.MM.uuuu");

    /** Romanian for {@code ro}, English for all others. */
    static StatementWords in(String language) {
        return "ro".equals(language) ? ROMANIAN : ENGLISH;
    }

    private static StatementWords of(Locale locale, String datePattern) {
        var noFallbackToTheMachine = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return new StatementWords(
                locale, ResourceBundle.getBundle("print.statement", locale, noFallbackToTheMachine), datePattern);
    }

    String text(String key, Object... arguments) {
        var pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(datePattern, locale).format(date);
    }

    /** To the second, for people; the answer of the API has it whole. */
    String moment(ZonedDateTime moment) {
        return DateTimeFormatter.ofPattern(datePattern + " HH:mm:ss xxx", locale)
                .format(moment);
    }

    /** Without its currency, which stands in the head of the page. */
    String amount(Money money) {
        var format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(locale));
        return format.format(money.amount()).replace('-', '\u2212');
    }
}
