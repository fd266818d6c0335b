package com.azuvio.crmconnect.invoicing.opening;

import com.azuvio.crmconnect.starter.web.Refusal.FieldProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares the rows of a file with what is known: their clients, and their numbers. */
@Component
class CheckOpeningRows {

    private final OpeningBooks books;

    CheckOpeningRows(OpeningBooks books) {
        this.books = books;
    }

    /** With a constant number of statements, however many rows. */
    CheckedRows check(List<OpeningRow> rows) {
        Map<String, Set<UUID>> clients = books.clients(rows.stream()
                .map(OpeningRow::client)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList());
        Map<String, OpeningBooks.Known> invoices = books.invoices(numbers(rows, OpeningRow.Kind.INVOICE));
        Map<String, OpeningBooks.Known> credits = books.credits(numbers(rows, OpeningRow.Kind.CREDIT));
        Set<String> seen = new HashSet<>();
        List<CheckedRows.Checked> checked = new ArrayList<>();
        for (OpeningRow row : rows) {
            boolean invoice = row.kind() == OpeningRow.Kind.INVOICE;
            OpeningBooks.Known known = (invoice ? invoices : credits).get(row.number());
            Set<UUID> owners = clients.getOrDefault(Objects.requireNonNullElse(row.client(), ""), Set.of());
            UUID client = owners.size() == 1 ? owners.iterator().next() : null;
            FieldProblem problem = !row.errors().isEmpty()
                    ? null
                    : !seen.add(row.kind() + row.number())
                            ? new FieldProblem("number", "repeated", "an earlier row of the file has this number")
                            : problem(row, owners, client, known);
            checked.add(new CheckedRows.Checked(problem == null ? row : row.with(problem), client, known != null));
        }
        return new CheckedRows(checked);
    }

    private static @Nullable FieldProblem problem(
            OpeningRow row, Set<UUID> owners, @Nullable UUID client, OpeningBooks.@Nullable Known known) {
        if (client == null) {
            return owners.isEmpty()
                    ? new FieldProblem(
                            "client", "unknown", "no client with this id, VAT number or fiscal code is known here")
                    : new FieldProblem("client", "ambiguous", owners.size() + " clients have this number; give the id");
        }
        if (known == null) {
            return null;
        }
        if (!known.opening()) {
            return new FieldProblem("number", "taken", "a document of ours has this number");
        }
        boolean same = known.clientId().equals(client)
                && known.issuedOn().equals(row.issuedOn())
                && Objects.equals(known.dueOn(), row.dueOn())
                && known.open().equals(row.open());
        return same
                ? null
                : new FieldProblem(
                        "number", "taken-over-differently", "it was taken over with other content and does not change");
    }

    private static List<String> numbers(List<OpeningRow> rows, OpeningRow.Kind kind) {
        return rows.stream()
                .filter(row -> row.kind() == kind)
                .map(OpeningRow::number)
                .toList();
    }
}
