package com.azuvio.crmconnect.invoicing.opening.web;

import com.azuvio.crmconnect.invoicing.opening.OpeningRow;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Reads a file of opening balances: CSV in UTF-8, comma or semicolon, header {@code kind,number,issuedOn,dueOn,client,currency,total,open} in any order,
 * at most {@value #ROWS_MAX} rows.
 */
@Component
class OpeningFile {

    static final int ROWS_MAX = 5_000;

    private final CompanyCalendar calendar;

    OpeningFile(CompanyCalendar calendar) {
        this.calendar = calendar;
    }

    /** @throws Refusal 422 {@code unreadable-file}, {@code columns-missing}, {@code too-many-rows}, {@code empty-file} */
    List<OpeningRow> read(byte[] file) {
        String text = decode(file);
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        List<OpeningRow> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .fieldSeparator(header.contains(";") ? ';' : ',')
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE) // such a row is rejected alone
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(text)) {
            for (NamedCsvRecord cells : reader) {
                if (rows.isEmpty()) {
                    requireColumns(cells.getHeader());
                }
                if (rows.size() == ROWS_MAX) {
                    throw Refusal.unprocessable("too-many-rows", "a file has at most " + ROWS_MAX + " rows")
                            .with("rowsMax", ROWS_MAX);
                }
                rows.add(new OpeningCells(cells, calendar.today()).row());
            }
        } catch (CsvParseException e) {
            throw Refusal.unprocessable("unreadable-file", "the file is no CSV: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (rows.isEmpty()) {
            throw Refusal.unprocessable("empty-file", "the file has no rows below its header");
        }
        return rows;
    }

    private static void requireColumns(List<String> header) {
        List<String> names = header.stream().map(String::strip).toList();
        List<String> missing = OpeningCells.COLUMNS.stream()
                .filter(column -> !names.contains(column))
                .toList();
        if (!missing.isEmpty()) {
            throw Refusal.unprocessable("columns-missing", "the header lacks " + String.join(", ", missing))
                    .with("missing", missing);
        }
    }

    private static String decode(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Refusal.unprocessable("unreadable-file", "the file is not UTF-8");
        }
    }
}
