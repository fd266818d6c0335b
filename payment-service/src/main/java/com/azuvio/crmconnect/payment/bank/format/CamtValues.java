package com.azuvio.crmconnect.payment.bank.format;

import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts, days and balances as CAMT writes them. */
final class CamtValues {

    private static final Pattern AMOUNT = Pattern.compile("\\+?\\d{1,13}(\\.\\d{1,5})?");
    private static final int DATE_LENGTH = 10;

    /** @param code such as {@code OPBD} */
    record Balance(String code, @Nullable StatementBalance balance) {}

    private CamtValues() {}

    static Currency currency(String code, int line, String field) {
        try {
            Currency currency = Currency.getInstance(code);
            Money.zero(currency);
            return currency;
        } catch (IllegalArgumentException e) {
            throw BrokenFile.at(line, field, BrokenFile.shown(code) + " is no currency that is kept here");
        }
    }

    /** The present {@code Amt}, which may be 0.00. */
    static Money amount(XmlElements xml, String field) {
        int line = xml.line();
        Currency currency = currency(xml.attribute("Ccy"), line, field + "/@Ccy");
        String text = xml.text();
        if (!AMOUNT.matcher(text).matches()) {
            throw BrokenFile.at(line, field, BrokenFile.shown(text) + " is no amount");
        }
        try {
            return Money.of(new BigDecimal(text), currency);
        } catch (IllegalArgumentException e) {
            throw BrokenFile.at(line, field, String.valueOf(e.getMessage()));
        }
    }

    static Direction direction(String text, int line, String field) {
        return switch (text) {
            case "CRDT" -> Direction.CREDIT;
            case "DBIT" -> Direction.DEBIT;
            default -> throw BrokenFile.at(line, field, BrokenFile.shown(text) + " is neither CRDT nor DBIT");
        };
    }

    /** The present element's {@code Dt} or the day of its {@code DtTm}, as the bank writes it. */
    static @Nullable LocalDate day(XmlElements xml, String field) {
        LocalDate[] day = {null};
        xml.children(part -> {
            if (part.equals("Dt") || part.equals("DtTm")) {
                int line = xml.line();
                String text = xml.text();
                try {
                    day[0] = LocalDate.parse(text.substring(0, Math.min(DATE_LENGTH, text.length())));
                } catch (DateTimeException e) {
                    throw BrokenFile.at(line, field + "/" + part, BrokenFile.shown(text) + " is no date");
                }
            }
        });
        return day[0];
    }

    static Balance balance(XmlElements xml) {
        String[] code = {""};
        Money[] amount = {null};
        LocalDate[] day = {null};
        Direction[] direction = {Direction.CREDIT};
        xml.children(part -> {
            switch (part) {
                case "Tp" ->
                    xml.children(type -> xml.children(kind -> code[0] = kind.equals("Cd") ? xml.text() : code[0]));
                case "Amt" -> amount[0] = amount(xml, "Bal/Amt");
                case "CdtDbtInd" -> direction[0] = direction(xml.text(), xml.line(), "Bal/CdtDbtInd");
                case "Dt" -> day[0] = day(xml, "Bal/Dt");
                default -> {
                    // availability is of no use here
                }
            }
        });
        Money booked = amount[0];
        LocalDate on = day[0];
        if (booked == null || on == null) {
            return new Balance(code[0], null);
        }
        return new Balance(
                code[0], new StatementBalance(direction[0] == Direction.DEBIT ? booked.negated() : booked, on));
    }
}
