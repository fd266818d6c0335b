package com.azuvio.crmconnect.payment.bank.format;

import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A field {@code :61:} and what its {@code :86:} says of it. */
final class Mt940Entry {

    private static final Pattern MOVEMENT = Pattern.compile(
            "(\\d{6})(\\d{4})?(RC|RD|EC|ED|C|D)([A-Z])?(\\d{1,13},\\d{0,2})([A-Z][A-Z0-9]{3})(.*?)(?://(.*))?");

    private static final int DECEMBER = 12;

    private final LineDraft draft;
    private final int line;
    private final boolean booked;

    private Mt940Entry(LineDraft draft, int line, boolean booked) {
        this.draft = draft;
        this.line = line;
        this.booked = booked;
    }

    static Mt940Entry of(String content, Currency currency, int line) {
        int end = content.indexOf('\n');
        String movement = (end < 0 ? content : content.substring(0, end)).strip();
        Matcher found = MOVEMENT.matcher(movement);
        if (!found.matches()) {
            throw BrokenFile.at(line, ":61:", BrokenFile.shown(movement) + " is no movement");
        }
        LineDraft draft = new LineDraft();
        LocalDate value = day(found.group(1), line, ":61:");
        draft.valueOn = value;
        draft.bookedOn = found.group(2) == null ? value : entryDay(value, found.group(2), line);
        String mark = found.group(3);
        // The reversal of a credit takes money away, that of a debit brings it back.
        draft.direction = Set.of("D", "ED", "RC").contains(mark) ? Direction.DEBIT : Direction.CREDIT;
        draft.returned = mark.startsWith("R");
        draft.amount = amount(found.group(5), currency, line, ":61:");
        draft.endToEndId = found.group(7);
        draft.servicerReference = found.group(8);
        if (end >= 0) {
            draft.say(content.substring(end + 1).replace('\n', ' '));
        }
        return new Mt940Entry(draft, line, !mark.startsWith("E") && !draft.amount.isZero());
    }

    void describe(String information) {
        new Mt940Information(draft).read(information);
    }

    /** Empty for what the bank only expects, and for information that moves no money. */
    Optional<StatementLine> line() {
        return booked ? Optional.of(draft.line(line, ":61:", ":61:", ":61:")) : Optional.empty();
    }

    static Money amount(String text, Currency currency, int line, String field) {
        String decimal = text.endsWith(",") ? text + "0" : text;
        try {
            return Money.of(new BigDecimal(decimal.replace(',', '.')), currency);
        } catch (IllegalArgumentException e) {
            throw BrokenFile.at(line, field, String.valueOf(e.getMessage()));
        }
    }

    static LocalDate day(String digits, int line, String field) {
        try {
            return LocalDate.of(2000 + part(digits, 0), part(digits, 2), part(digits, 4));
        } catch (DateTimeException e) {
            throw BrokenFile.at(line, field, BrokenFile.shown(digits) + " is no date");
        }
    }

    /** The day of entry has no year: it is the one that lies next to the value date. */
    private static LocalDate entryDay(LocalDate value, String digits, int line) {
        int month = part(digits, 0);
        int year = value.getYear();
        if (value.getMonthValue() == DECEMBER && month == 1) {
            year++;
        } else if (value.getMonthValue() == 1 && month == DECEMBER) {
            year--;
        }
        try {
            return LocalDate.of(year, month, part(digits, 2));
        } catch (DateTimeException e) {
            throw BrokenFile.at(line, ":61:", BrokenFile.shown(digits) + " is no day of entry");
        }
    }

    private static int part(String digits, int from) {
        return Integer.parseInt(digits.substring(from, from + 2));
    }
}
