package com.azuvio.crmconnect.verification.measure;

import com.azuvio.crmconnect.verification.stack.Patience;
import com.azuvio.crmconnect.verification.stack.RunningStack;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** The database of a service, for what no API is made for: a floor to compare with, and a million documents of the past. */
public final class ServiceDatabase {

    private final RunningStack stack;
    private final String name;

    /** @param name of the database and of its owner, such as {@code invoicing} */
    public ServiceDatabase(RunningStack stack, String name) {
        this.stack = stack;
        this.name = name;
    }

    /** As the service itself connects. */
    public Connection asService() throws SQLException {
        return DriverManager.getConnection(stack.postgres() + name, name, stack.secret("db-" + name));
    }

    /** Past the triggers that guard what is issued. */
    public void asOwnerOfTheServer(Script script) {
        try (Connection connection =
                        DriverManager.getConnection(stack.postgres() + name, "postgres", stack.secret("postgres"));
                Statement statement = connection.createStatement()) {
            script.run(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException("The database of the stack refused", failed);
        }
    }

    public long number(String query) {
        try (Connection connection = asService();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException("The database of the stack refused", failed);
        }
    }

    /**
     * @param indexScans how many the reads make at least: sessions tell their counts late, and these say that they have
     * @return sequential scans of the tables during the reads, as PostgreSQL counts them
     */
    public long sequentialScans(List<String> tables, int indexScans, Runnable reads) {
        long before = scans("seq_scan", tables);
        long indexScansBefore = scans("idx_scan", tables);
        reads.run();
        Patience.until("The statistics of every read", () -> {
            long missing = indexScans - (scans("idx_scan", tables) - indexScansBefore);
            return missing > 0 ? Optional.of(missing + " index scans are missing") : Optional.empty();
        });
        return scans("seq_scan", tables) - before;
    }

    private long scans(String column, List<String> tables) {
        return number("select sum(" + column + ") from pg_stat_user_tables where relname in ('"
                + String.join("', '", tables) + "')");
    }

    public interface Script {
        void run(Statement statement) throws SQLException;
    }
}
