package com.azuvio.crmconnect.starter.table;

import com.azuvio.crmconnect.starter.web.Refusal;
import com.azuvio.crmconnect.starter.web.Refusal.FieldProblem;
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
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A file of rows that a person sends: CSV in UTF-8, comma or semicolon, columns by name in any order.
 *
 * @param columns names of the header, without the space around them
 */
public record CsvFile(List<String> columns, List<Row> rows) {

    /**
     * @param line where the row begins in the file, from 1
     * @param cells by column, without the space around them; the first of equal columns
     * @param problem why the row cannot be meant: a separator that is not quoted moves every cell after it under the column of another
     */
    public record Row(
            long line, Map<String, String> cells, @Nullable FieldProblem problem) {}

    /**
     * @param required columns that the header must have
     * @throws Refusal 422 {@code unreadable-file}, {@code columns-missing}, {@code too-many-rows}, {@code empty-file}
     */
    public static CsvFile read(byte[] file, List<String> required, int rowsMax) {
        String text = decode(file);
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        List<String> columns = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .fieldSeparator(header.contains(";") ? ';' : ',')
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE) // such a row is rejected alone
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : reader) {
                if (rows.isEmpty()) {
                    row.getHeader().forEach(name -> columns.add(name.strip()));
                    require(required, columns);
                }
                if (rows.size() == rowsMax) { // before the rest is read, which may not fit into memory
                    throw Refusal.unprocessable("too-many-rows", "a file has at most " + rowsMax + " rows")
                            .with("rowsMax", rowsMax);
                }
                rows.add(new Row(row.getStartingLineNumber(), cells(row), problem(row)));
            }
        } catch (CsvParseException e) {
            throw Refusal.unprocessable("unreadable-file", "the file is no CSV: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (rows.isEmpty()) {
            throw Refusal.unprocessable("empty-file", "the file has no rows below its header");
        }
        return new CsvFile(List.copyOf(columns), List.copyOf(rows));
    }

    private static void require(List<String> required, List<String> columns) {
        List<String> missing =
                required.stream().filter(column -> !columns.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw Refusal.unprocessable("columns-missing", "the header lacks " + String.join(", ", missing))
                    .with("missing", missing);
        }
    }

    private static Map<String, String> cells(NamedCsvRecord row) {
        return row.getFieldsAsMap().entrySet().stream()
                .collect(Collectors.toMap(
                        cell -> cell.getKey().strip(), cell -> cell.getValue().strip(), (first, second) -> first));
    }

    private static @Nullable FieldProblem problem(NamedCsvRecord row) {
        int width = row.getHeader().size();
        return row.getFieldCount() == width
                ? null
                : new FieldProblem(
                        "", "unequal-row", "the row has " + row.getFieldCount() + " cells, the header " + width);
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
