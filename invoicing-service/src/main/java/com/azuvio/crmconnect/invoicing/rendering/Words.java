package com.azuvio.crmconnect.invoicing.rendering;

import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Words, dates and numbers in the language of the document; never in that of the machine. */
record Words(Locale locale, ResourceBundle bundle, DateTimeFormatter dates) {

    private static final Words ENGLISH = of(Locale.ENGLISH, "d MMM uuuu");
    private static final Words ROMANIAN = of(Locale.of("ro"), "dd.MM.uuuu");
    private static final int IBAN_GROUP = 4;

    /** Romanian for {@code ro}, English for all others. */
    static Words in(String language) {
        return "ro".equals(language) ? ROMANIAN : ENGLISH;
    }

    private static Words of(Locale locale, String datePattern) {
        Control noFallbackToTheMachine = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return new Words(
                locale,
                ResourceBundle.getBundle("print.words", locale, noFallbackToTheMachine),
                DateTimeFormatter.ofPattern(datePattern, locale));
    }

    String language() {
        return locale.getLanguage();
    }

    String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    String date(LocalDate date) {
        return dates.format(date);
    }

    /** Without its currency, which stands in the head of the column. */
    String amount(Money money) {
        return decimal("#,##0.00", money.amount());
    }

    String price(BigDecimal price) {
        return decimal("#,##0.00##", price);
    }

    /** Of an exchange: as published. */
    String rate(BigDecimal rate) {
        return decimal("0.0000##", rate);
    }

    String quantity(BigDecimal quantity) {
        return decimal("#,##0.###", quantity);
    }

    String percent(BigDecimal percent) {
        return decimal("0.##", percent) + "%";
    }

    String country(String code) {
        return Locale.of("", code).getDisplayCountry(locale);
    }

    /** The usual abbreviation of a UN/ECE unit code, or the code itself. */
    String unit(String code) {
        String key = "unit." + code;
        return bundle.containsKey(key) ? bundle.getString(key) : code;
    }

    static String grouped(String iban) {
        return iban.replaceAll("(.{" + IBAN_GROUP + "})(?=.)", "$1 ");
    }

    private String decimal(String pattern, BigDecimal number) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale));
        return format.format(number).replace('-', '\u2212');
    }
}
