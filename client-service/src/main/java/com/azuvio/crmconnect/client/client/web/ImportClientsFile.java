package com.azuvio.crmconnect.client.client.web;

import com.azuvio.crmconnect.client.client.ClientProfile;
import com.azuvio.crmconnect.client.client.ImportClients;
import com.azuvio.crmconnect.client.client.ReadinessPolicy;
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
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Reads a file of clients: CSV in UTF-8, comma or semicolon, columns by name in any order, at most {@value #ROWS_MAX} rows. What one row says is held
 * against the same rules as a form.
 */
@Component
class ImportClientsFile {

    static final int ROWS_MAX = 2_000;

    private final Validator validator;
    private final ReadinessPolicy policy;

    ImportClientsFile(Validator validator, ReadinessPolicy policy) {
        this.validator = validator;
        this.policy = policy;
    }

    /** @throws Refusal 422 {@code unreadable-file}, {@code columns-missing}, {@code columns-unknown}, {@code too-many-rows}, {@code empty-file} */
    List<ImportClients.Row> read(byte[] file) {
        var text = decode(file);
        var header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        List<ImportClients.Row> rows = new ArrayList<>();
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
                rows.add(row(cells));
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

    private ImportClients.Row row(NamedCsvRecord row) {
        long line = row.getStartingLineNumber();
        var cells = new ClientCells(row.getFieldsAsMap().entrySet().stream()
                .collect(Collectors.toMap(
                        cell -> cell.getKey().strip(),
                        cell -> ClientCells.cleaned(cell.getValue()),
                        (first, second) -> first)));
        var name = cells.name();
        if (row.getFieldCount() != row.getHeader().size()) {
            var message = "the row has " + row.getFieldCount() + " cells, the header "
                    + row.getHeader().size();
            return new ImportClients.Row(line, name, null, List.of(new FieldProblem("", "unequal-row", message)));
        }
        var request = cells.request();
        if (request == null) {
            return new ImportClients.Row(line, name, null, cells.errors());
        }
        List<FieldProblem> errors = validator.validate(request).stream()
                .map(problem -> new FieldProblem(problem.getPropertyPath().toString(), "invalid", problem.getMessage()))
                .toList();
        if (!errors.isEmpty()) {
            return new ImportClients.Row(line, name, null, errors);
        }
        try {
            ClientProfile profile = request.toProfile(policy.homeCountry());
            return new ImportClients.Row(line, name, profile, List.of());
        } catch (Refusal refusal) {
            return new ImportClients.Row(line, name, null, refusal.fields());
        }
    }

    /** A column that nobody reads is most often one that was written otherwise. */
    private static void requireColumns(List<String> header) {
        var names = header.stream().map(String::strip).toList();
        var missing = ClientCells.REQUIRED.stream()
                .filter(column -> !names.contains(column))
                .toList();
        if (!missing.isEmpty()) {
            throw Refusal.unprocessable("columns-missing", "the header lacks " + String.join(", ", missing))
                    .with("missing", missing);
        }
        var unknown = names.stream()
                .filter(column -> !ClientCells.REQUIRED.contains(column) && !ClientCells.OPTIONAL.contains(column))
                .map(column -> column.length() > 40 ? column.substring(0, 40) : column)
                .toList();
        if (!unknown.isEmpty()) {
            throw Refusal.unprocessable(
                            "columns-unknown", "nothing is known of the columns " + String.join(", ", unknown))
                    .with("unknown", unknown);
        }
    }

    private static String decode(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Refusal.unprocessable("unreadable-file", "the file is not UTF-8");
        }
    }
}
