package com.azuvio.crmconnect.order.item.web;

import com.azuvio.crmconnect.order.item.ImportItems;
import com.azuvio.crmconnect.order.item.ImportItems.Candidate;
import com.azuvio.crmconnect.order.item.web.ItemImportResponse.Result;
import com.azuvio.crmconnect.order.item.web.ItemImportResponse.Row;
import com.azuvio.crmconnect.starter.web.Refusal;
import com.azuvio.crmconnect.starter.web.Refusal.FieldProblem;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Reads a catalogue file: CSV in UTF-8, comma or semicolon, header {@code code,name,description,unitCode,price,currency,
 * vatClass,kind,active} in any order. {@code description} and {@code active} are optional: without them known items keep
 * what they have. At most {@value #ROWS_MAX} rows.
 */
@Component
class ImportItemsFile {

    static final int ROWS_MAX = 5_000;

    private final Validator validator;
    private final ImportItems importItems;

    ImportItemsFile(Validator validator, ImportItems importItems) {
        this.validator = validator;
        this.importItems = importItems;
    }

    ItemImportResponse read(byte[] file) {
        List<Row> rows = new ArrayList<>();
        List<Candidate> candidates = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (NamedCsvRecord cells : parse(decode(file))) {
            Map<String, String> trimmed = trimmed(cells);
            ItemRow row = ItemRow.read(trimmed);
            List<FieldProblem> errors = isWhole(cells) ? errorsOf(row) : List.of(notWhole(cells));
            if (errors.isEmpty() && !codes.add(row.request().itemCode().value())) {
                errors = List.of(new FieldProblem("code", "repeated", "an earlier row of the file has this code"));
            }
            if (errors.isEmpty()) {
                positions.add(rows.size());
                candidates.add(row.candidate());
            }
            rows.add(new Row(cells.getStartingLineNumber(), trimmed.get("code"), Result.REJECTED, errors));
        }
        List<ImportItems.Outcome> outcomes = importItems.importAll(candidates);
        for (int i = 0; i < outcomes.size(); i++) {
            Row row = rows.get(positions.get(i));
            Result result = Result.valueOf(outcomes.get(i).name());
            rows.set(positions.get(i), new Row(row.line(), row.code(), result, List.of()));
        }
        return ItemImportResponse.of(rows);
    }

    /** A comma that is not quoted moves every cell after it under the column of another. */
    private static boolean isWhole(NamedCsvRecord cells) {
        return cells.getFieldCount() == cells.getHeader().size();
    }

    private static FieldProblem notWhole(NamedCsvRecord cells) {
        String message = "the row has " + cells.getFieldCount() + " cells, the header "
                + cells.getHeader().size();
        return new FieldProblem("", "unequal-row", message);
    }

    private List<FieldProblem> errorsOf(ItemRow row) {
        List<FieldProblem> errors = new ArrayList<>(row.errors());
        validator.validate(row.request()).stream()
                .map(violation ->
                        new FieldProblem(violation.getPropertyPath().toString(), "invalid", violation.getMessage()))
                .filter(problem -> !row.isReported(problem.field()))
                .forEach(errors::add);
        return errors;
    }

    private static List<NamedCsvRecord> parse(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char separator = header.contains(";") ? ';' : ',';
        List<NamedCsvRecord> records = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE) // such a row is rejected alone
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(text)) {
            for (NamedCsvRecord cells : reader) {
                if (records.isEmpty()) {
                    requireColumns(cells.getHeader());
                }
                if (records.size() == ROWS_MAX) { // before the rest is read, which may not fit into memory
                    throw Refusal.unprocessable("too-many-rows", "a file has at most " + ROWS_MAX + " rows")
                            .with("rowsMax", ROWS_MAX);
                }
                records.add(cells);
            }
        } catch (CsvParseException e) {
            throw Refusal.unprocessable("unreadable-file", "the file is no CSV: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (records.isEmpty()) {
            throw Refusal.unprocessable("empty-file", "the file has no rows below its header");
        }
        return records;
    }

    private static void requireColumns(List<String> header) {
        List<String> names = header.stream().map(String::strip).toList();
        List<String> missing = ItemRow.REQUIRED.stream()
                .filter(column -> !names.contains(column))
                .toList();
        if (!missing.isEmpty()) {
            throw Refusal.unprocessable("columns-missing", "the header lacks " + String.join(", ", missing))
                    .with("missing", missing);
        }
    }

    private static Map<String, String> trimmed(NamedCsvRecord cells) {
        return cells.getFieldsAsMap().entrySet().stream()
                .collect(Collectors.toMap(
                        cell -> cell.getKey().strip(), cell -> cell.getValue().strip(), (first, second) -> first));
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
