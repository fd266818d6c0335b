package com.azuvio.crmconnect.order.item.web;

import com.azuvio.crmconnect.order.item.ImportItems;
import com.azuvio.crmconnect.order.item.ImportItems.Candidate;
import com.azuvio.crmconnect.order.item.web.ItemImportResponse.Result;
import com.azuvio.crmconnect.order.item.web.ItemImportResponse.Row;
import com.azuvio.crmconnect.starter.table.CsvFile;
import com.azuvio.crmconnect.starter.web.Refusal.FieldProblem;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        for (CsvFile.Row line : CsvFile.read(file, ItemRow.REQUIRED, ROWS_MAX).rows()) {
            ItemRow row = ItemRow.read(line.cells());
            List<FieldProblem> errors = line.problem() == null ? errorsOf(row) : List.of(line.problem());
            if (errors.isEmpty() && !codes.add(row.request().itemCode().value())) {
                errors = List.of(new FieldProblem("code", "repeated", "an earlier row of the file has this code"));
            }
            if (errors.isEmpty()) {
                positions.add(rows.size());
                candidates.add(row.candidate());
            }
            rows.add(new Row(line.line(), line.cells().get("code"), Result.REJECTED, errors));
        }
        List<ImportItems.Outcome> outcomes = importItems.importAll(candidates);
        for (int i = 0; i < outcomes.size(); i++) {
            Row row = rows.get(positions.get(i));
            Result result = Result.valueOf(outcomes.get(i).name());
            rows.set(positions.get(i), new Row(row.line(), row.code(), result, List.of()));
        }
        return ItemImportResponse.of(rows);
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
}
