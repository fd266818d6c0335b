package com.azuvio.crmconnect.verification.documents;

import com.azuvio.crmconnect.verification.stack.RunningStack;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The database of invoicing-service, for what no API is made for: a floor to compare with, and a million documents of the past. */
final class InvoicingDatabase {

    private static final String NAME = "invoicing";

    private final RunningStack stack;

    InvoicingDatabase(RunningStack stack) {
        this.stack = stack;
    }

    /** As the service itself connects. */
    Connection asService() throws SQLException {
        return DriverManager.getConnection(stack.postgres() + NAME, NAME, stack.secret("db-" + NAME));
    }

    /** Past the triggers that guard what is issued. */
    void asOwnerOfTheServer(Script script) {
        try (Connection connection =
                        DriverManager.getConnection(stack.postgres() + NAME, "postgres", stack.secret("postgres"));
                Statement statement = connection.createStatement()) {
            script.run(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException("The database of the stack refused", failed);
        }
    }

    long number(String query) {
        try (Connection connection = asService();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException("The database of the stack refused", failed);
        }
    }

    interface Script {
        void run(Statement statement) throws SQLException;
    }
}
