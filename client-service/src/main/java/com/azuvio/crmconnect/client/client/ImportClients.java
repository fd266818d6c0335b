package com.azuvio.crmconnect.client.client;

import com.azuvio.crmconnect.starter.web.Refusal.FieldProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers the clients of a file, all of them or none. A row whose tax number is known, or without one whose name is, is a client that is here
 * already and stays as it is, so that importing the file again changes nothing.
 */
@Component
public class ImportClients {

    private static final long ONE_AT_A_TIME = 0x696d_706f_7274L;

    private final JdbcClient jdbc;
    private final RegisterClient registerClient;
    private final FindDuplicates findDuplicates;

    ImportClients(JdbcClient jdbc, RegisterClient registerClient, FindDuplicates findDuplicates) {
        this.jdbc = jdbc;
        this.registerClient = registerClient;
        this.findDuplicates = findDuplicates;
    }

    /** What becomes of a row. */
    public enum Result {
        /** Registered, or would be. */
        NEW,
        /** Here already, and left as it is. */
        KNOWN,
        /** Wrong; then no row of the file is registered. */
        REJECTED
    }

    /**
     * A row as it was read.
     *
     * @param line in the file, the header being line 1
     * @param profile absent where it could not be read, for the reasons in {@code errors}
     */
    public record Row(
            long line, @Nullable String name, @Nullable ClientProfile profile, List<FieldProblem> errors) {}

    /** @param clientId of the registered or the known one; absent otherwise */
    public record Imported(Row row, Result result, @Nullable UUID clientId, List<FieldProblem> errors) {}

    /** @return a result per row, in their order; nothing was registered where one is {@code REJECTED} or in a dry run */
    @Transactional
    public List<Imported> run(List<Row> rows, boolean dryRun) {
        jdbc.sql("select pg_advisory_xact_lock(:key)")
                .param("key", ONE_AT_A_TIME)
                .query()
                .singleRow();
        var checked = check(rows);
        boolean clean = checked.stream().noneMatch(one -> one.result() == Result.REJECTED);
        return clean && !dryRun ? checked.stream().map(this::register).toList() : checked;
    }

    private List<Imported> check(List<Row> rows) {
        Map<String, Long> seen = new HashMap<>();
        List<Imported> checked = new ArrayList<>(rows.size());
        for (var row : rows) {
            checked.add(row.profile() == null ? rejected(row, row.errors()) : check(row, row.profile(), seen));
        }
        return checked;
    }

    private Imported check(Row row, ClientProfile profile, Map<String, Long> seen) {
        var tax = profile.tax().key();
        var key = tax == null ? "name " + ClientName.core(profile.name()) : "tax " + tax;
        var earlier = seen.putIfAbsent(key, row.line());
        if (earlier != null) {
            var field = tax == null ? "name" : "vatNumber";
            return rejected(row, List.of(new FieldProblem(field, "repeated", "line " + earlier + " is this client")));
        }
        var reason = tax == null ? PossibleDuplicate.Reason.SAME_NAME : PossibleDuplicate.Reason.SAME_TAX_NUMBER;
        return findDuplicates.find(null, tax == null ? profile.name() : null, tax, null).stream()
                .filter(known -> known.reasons().contains(reason))
                .findFirst()
                .map(known -> new Imported(row, Result.KNOWN, known.id(), List.of()))
                .orElseGet(() -> new Imported(row, Result.NEW, null, List.of()));
    }

    private Imported register(Imported one) {
        var profile = one.row().profile();
        if (one.result() != Result.NEW || profile == null) {
            return one;
        }
        var client = registerClient.register(profile);
        return new Imported(one.row(), Result.NEW, client.state().id(), List.of());
    }

    private static Imported rejected(Row row, List<FieldProblem> errors) {
        return new Imported(row, Result.REJECTED, null, errors);
    }
}
