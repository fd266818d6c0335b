package com.azuvio.crmconnect.client.client.web;

import com.azuvio.crmconnect.client.client.ClientProfile;
import com.azuvio.crmconnect.client.client.ImportClients;
import com.azuvio.crmconnect.client.client.ReadinessPolicy;
import com.azuvio.crmconnect.starter.table.CsvFile;
import com.azuvio.crmconnect.starter.web.Refusal;
import com.azuvio.crmconnect.starter.web.Refusal.FieldProblem;
import jakarta.validation.Validator;
import java.util.List;
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
        var csv = CsvFile.read(file, ClientCells.REQUIRED, ROWS_MAX);
        requireKnown(csv.columns());
        return csv.rows().stream().map(this::row).toList();
    }

    private ImportClients.Row row(CsvFile.Row row) {
        long line = row.line();
        var cells = new ClientCells(row.cells());
        var name = cells.name();
        if (row.problem() != null) {
            return new ImportClients.Row(line, name, null, List.of(row.problem()));
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
    private static void requireKnown(List<String> columns) {
        var unknown = columns.stream()
                .filter(column -> !ClientCells.REQUIRED.contains(column) && !ClientCells.OPTIONAL.contains(column))
                .map(column -> column.length() > 40 ? column.substring(0, 40) : column)
                .toList();
        if (!unknown.isEmpty()) {
            throw Refusal.unprocessable(
                            "columns-unknown", "nothing is known of the columns " + String.join(", ", unknown))
                    .with("unknown", unknown);
        }
    }
}
