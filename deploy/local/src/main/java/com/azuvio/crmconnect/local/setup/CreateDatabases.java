package com.azuvio.crmconnect.local.setup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One role and one database for each service; a role may enter its own database only. Safe to repeat.
 *
 * <p>Arguments: the port, then the names. Passwords come from the environment: {@code BACKOFFICE_DB_PASSWORD_POSTGRES} and
 * {@code BACKOFFICE_DB_PASSWORD_<NAME>}.
 */
public final class CreateDatabases {

    /** cannot_connect_now: the server listens, but still replays its log, for example after it was killed. */
    private static final String STARTING_UP = "57P03";

    private static final Duration RECOVERY = Duration.ofMinutes(5);

    private final Connection server;

    private CreateDatabases(Connection server) {
        this.server = server;
    }

    public static void main(String[] arguments) throws SQLException, InterruptedException {
        List<String> names = Arrays.asList(arguments).subList(1, arguments.length);
        String url = "jdbc:postgresql://127.0.0.1:" + arguments[0] + "/postgres";
        try (Connection server = connect(url)) {
            var creation = new CreateDatabases(server);
            for (String name : names) {
                creation.createRole(name);
                creation.createDatabase(name);
            }
        }
    }

    private static Connection connect(String url) throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + RECOVERY.toNanos();
        while (true) {
            try {
                return DriverManager.getConnection(url, "postgres", password("postgres"));
            } catch (SQLException refused) {
                if (!STARTING_UP.equals(refused.getSQLState()) || System.nanoTime() > deadline) throw refused;
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
    }

    private void createRole(String name) throws SQLException {
        String verb = exists("select 1 from pg_roles where rolname = ?", name) ? "alter" : "create";
        execute(quoted(verb + " role %1$I login password %2$L", name, password(name)));
    }

    private void createDatabase(String name) throws SQLException {
        if (!exists("select 1 from pg_database where datname = ?", name)) {
            execute(quoted("create database %1$I owner %1$I", name, ""));
        }
        execute(quoted("revoke all on database %1$I from public", name, ""));
    }

    private boolean exists(String query, String name) throws SQLException {
        try (PreparedStatement statement = server.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** The statement with its identifier and its literal quoted by the server. */
    private String quoted(String template, String identifier, String literal) throws SQLException {
        try (PreparedStatement statement = server.prepareStatement("select format(?, ?, ?)")) {
            statement.setString(1, template);
            statement.setString(2, identifier);
            statement.setString(3, literal);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = server.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String password(String name) {
        @Nullable String password = System.getenv("BACKOFFICE_DB_PASSWORD_" + name.toUpperCase(Locale.ROOT));
        if (password == null || password.isBlank()) {
            throw new IllegalStateException("The environment has no password of " + name);
        }
        return password;
    }
}
