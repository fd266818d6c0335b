package com.azuvio.crmconnect.payment.bank.format;

import com.azuvio.crmconnect.starter.money.Money;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV in UTF-8, comma or semicolon, with the columns {@link #COLUMNS} in any order, of which the first five must be
 * there. {@code amount} has a decimal point and is negative for money that left. Rows of one account that follow one
 * another are one statement.
 */
final class StatementCsv {

    static final List<String> COLUMNS = List.of(
            "account",
            "bookedOn",
            "amount",
            "currency",
            "text",
            "valueOn",
            "servicerReference",
            "endToEndId",
            "creditorReference",
            "counterpartyName",
            "counterpartyIban");

    private static final int REQUIRED = 5;
    private static final int RECORD_CHARS_MAX = 65_536;
    private static final Pattern AMOUNT = Pattern.compile("[+-]?\\d{1,13}(\\.\\d{1,2})?");

    private final StatementSink sink;
    private @Nullable String account;

    private StatementCsv(StatementSink sink) {
        this.sink = sink;
    }

    static boolean isHeader(String line) {
        Set<String> names = Set.copyOf(Arrays.stream(line.split("[,;]"))
                .map(name -> name.replace("\"", "").strip())
                .distinct()
                .toList());
        return names.contains("account") && names.contains("bookedOn");
    }

    static void read(InputStream in, StatementSink sink) throws IOException {
        new StatementCsv(sink).rows(in);
    }

    private void rows(InputStream in) throws IOException {
        long line = 1;
        try (Reader text = decoded(in)) {
            PushbackReader peeked = new PushbackReader(text, RECORD_CHARS_MAX);
            char separator = separator(peeked);
            boolean first = true;
            try (CsvReader<NamedCsvRecord> records = CsvReader.builder()
                    .fieldSeparator(separator)
                    .maxBufferSize(RECORD_CHARS_MAX)
                    .extraFieldStrategy(FieldMismatchStrategy.STRICT)
                    .missingFieldStrategy(FieldMismatchStrategy.STRICT)
                    .ofNamedCsvRecord(peeked)) {
                for (NamedCsvRecord row : records) {
                    line = row.getStartingLineNumber();
                    if (first) {
                        requireColumns(row.getHeader());
                        first = false;
                    }
                    row(row, (int) line);
                }
            }
        } catch (CsvParseException e) {
            Throwable cause = e.getCause();
            throw cause instanceof CharacterCodingException
                    ? BrokenFile.at((int) line + 1, "encoding", "the file is not UTF-8")
                    : BrokenFile.at((int) line + 1, "row", Texts.text(String.valueOf(e.getMessage())));
        } catch (UncheckedIOException | CharacterCodingException e) {
            throw BrokenFile.at((int) line + 1, "encoding", "the file is not UTF-8");
        }
        if (account == null) {
            throw BrokenFile.at(1, "row", "the file has no rows below its header");
        }
        sink.end(StatementEnd.WITHOUT_BALANCES);
    }

    private static Reader decoded(InputStream in) throws IOException {
        PushbackReader reader = new PushbackReader(new InputStreamReader(
                in, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)));
        int mark = reader.read();
        if (mark != '\uFEFF' && mark != -1) {
            reader.unread(mark);
        }
        return reader;
    }

    /** Looks at the header without taking it. */
    private static char separator(PushbackReader reader) throws IOException {
        char[] header = new char[RECORD_CHARS_MAX / 2];
        int length = 0;
        int character;
        while (length < header.length && (character = reader.read()) != -1) {
            header[length++] = (char) character;
            if (character == '\n') {
                break;
            }
        }
        reader.unread(header, 0, length);
        return new String(header, 0, length).contains(";") ? ';' : ',';
    }

    private static void requireColumns(List<String> header) {
        List<String> missing = COLUMNS.subList(0, REQUIRED).stream()
                .filter(column -> !header.contains(column))
                .toList();
        if (!missing.isEmpty()) {
            throw BrokenFile.at(1, "header", "lacks " + String.join(", ", missing));
        }
        List<String> unknown = new ArrayList<>(header);
        unknown.removeAll(COLUMNS);
        if (!unknown.isEmpty()) {
            throw BrokenFile.at(1, "header", "has columns that are not known: " + BrokenFile.shown(unknown.toString()));
        }
    }

    private void row(NamedCsvRecord row, int line) {
        String named = cell(row, "account");
        if (named == null) {
            throw BrokenFile.at(line, "account", "is empty");
        }
        Currency currency = CamtValues.currency(String.valueOf(cell(row, "currency")), line, "currency");
        LineDraft draft = new LineDraft();
        draft.bookedOn = day(row, "bookedOn", line);
        draft.valueOn = day(row, "valueOn", line);
        BigDecimal amount = amount(row, line);
        draft.amount = Money.of(amount.abs(), currency);
        draft.direction = amount.signum() < 0 ? Direction.DEBIT : Direction.CREDIT;
        draft.servicerReference = cell(row, "servicerReference");
        draft.endToEndId = cell(row, "endToEndId");
        draft.creditorReference = cell(row, "creditorReference");
        draft.counterpartyName = cell(row, "counterpartyName");
        draft.counterpartyIban = cell(row, "counterpartyIban");
        draft.say(cell(row, "text"));
        if (!named.equals(account)) {
            if (account != null) {
                sink.end(StatementEnd.WITHOUT_BALANCES);
            }
            account = named;
            sink.begin(new StatementHead(named, currency, null, line));
        }
        if (amount.signum() != 0) {
            sink.line(draft.line(line, "bookedOn", "amount", "amount"));
        }
    }

    private static BigDecimal amount(NamedCsvRecord row, int line) {
        String text = String.valueOf(cell(row, "amount"));
        if (!AMOUNT.matcher(text).matches()) {
            throw BrokenFile.at(
                    line, "amount", BrokenFile.shown(text) + " is no amount with a decimal point and two decimals");
        }
        return new BigDecimal(text);
    }

    private static @Nullable LocalDate day(NamedCsvRecord row, String column, int line) {
        String text = cell(row, column);
        if (text == null) {
            if (column.equals("bookedOn")) {
                throw BrokenFile.at(line, column, "is empty");
            }
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw BrokenFile.at(line, column, BrokenFile.shown(text) + " is no date such as 2026-03-31");
        }
    }

    private static @Nullable String cell(NamedCsvRecord row, String column) {
        String value = row.findField(column).orElse("").strip();
        return value.isEmpty() ? null : value;
    }
}
