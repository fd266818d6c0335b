package com.azuvio.crmconnect.invoicing.opening.web;

import com.azuvio.crmconnect.invoicing.opening.OpeningRow;
import com.azuvio.crmconnect.invoicing.opening.OpeningRow.Kind;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.table.CsvFile;
import com.azuvio.crmconnect.starter.text.StorableText;
import com.azuvio.crmconnect.starter.web.Refusal.FieldProblem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of one row, read one by one; every error of the row is told at once. */
final class OpeningCells {

    static final List<String> COLUMNS =
            List.of("kind", "number", "issuedOn", "dueOn", "client", "currency", "total", "open");

    private static final int NUMBER_MAX = 40;
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

    private final Map<String, String> cells;
    private final long line;
    private final LocalDate today;
    private final List<FieldProblem> errors = new ArrayList<>();

    OpeningCells(CsvFile.Row row, LocalDate today) {
        this.cells = row.cells();
        this.line = row.line();
        this.today = today;
        if (row.problem() != null) {
            errors.add(row.problem());
        }
    }

    OpeningRow row() {
        Kind kind = kind();
        String number = number();
        LocalDate issuedOn = issuedOn();
        LocalDate dueOn = kind == Kind.CREDIT ? null : dueOn(issuedOn);
        Money open = amount("open");
        Money total = kind == Kind.CREDIT ? null : amount("total");
        if (open != null && total != null && open.compareTo(total) > 0) {
            error("open", "more-than-total", "more is open than the document came to");
        }
        String client = cell("client");
        if (client.isEmpty()) {
            error("client", "required", "id, VAT number or fiscal code of the client");
        }
        return new OpeningRow(line, number, kind, issuedOn, dueOn, client, total, open, errors);
    }

    private @Nullable Kind kind() {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(cell("kind").toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseGet(() -> {
                    error("kind", "unreadable", "INVOICE or CREDIT");
                    return null;
                });
    }

    private String number() {
        String number = StorableText.cleaned(cell("number"));
        if (number.length() > NUMBER_MAX || !number.matches(".*[0-9A-Za-z].*")) {
            error("number", "invalid", "1 to " + NUMBER_MAX + " characters with a letter or digit");
        }
        return number.length() > NUMBER_MAX ? number.substring(0, NUMBER_MAX) : number;
    }

    private @Nullable LocalDate issuedOn() {
        LocalDate day = day("issuedOn");
        if (day != null && (day.isAfter(today) || day.isBefore(FIRST_DAY))) {
            error("issuedOn", "out-of-range", "from " + FIRST_DAY + " to today");
        }
        return day;
    }

    private @Nullable LocalDate dueOn(@Nullable LocalDate issuedOn) {
        LocalDate day = day("dueOn");
        if (day != null && issuedOn != null && (day.isBefore(issuedOn) || day.isAfter(issuedOn.plusYears(10)))) {
            error("dueOn", "out-of-range", "from the issue date to ten years after it");
        }
        return day;
    }

    private @Nullable LocalDate day(String column) {
        try {
            return LocalDate.parse(cell(column));
        } catch (DateTimeParseException e) {
            error(column, "unreadable", "a day such as 2026-11-30");
            return null;
        }
    }

    private @Nullable Money amount(String column) {
        String text = cell(column);
        if (!text.matches("[0-9]{1,13}(\\.[0-9]{1,2})?")) {
            error(column, "unreadable", "an amount such as 1190.00");
            return null;
        }
        try {
            Money amount = Money.of(text, cell("currency").toUpperCase(Locale.ROOT));
            if (!amount.isPositive()) {
                error(column, "not-positive", "more than zero");
            }
            return amount;
        } catch (IllegalArgumentException e) {
            error("currency", "unknown", "an ISO 4217 currency with two decimals");
            return null;
        }
    }

    private String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    private void error(String field, String code, String message) {
        errors.add(new FieldProblem(field, code, message));
    }
}
