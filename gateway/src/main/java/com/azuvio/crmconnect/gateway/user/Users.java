package com.azuvio.crmconnect.gateway.user;

import com.azuvio.crmconnect.gateway.identity.EmbeddedIdentity;
import com.azuvio.crmconnect.gateway.identity.Role;
import com.azuvio.crmconnect.gateway.problem.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Users in the database. */
@Repository
@EmbeddedIdentity
public class Users {

    private final JdbcClient jdbc;

    Users(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<User> find(String name) {
        return jdbc.sql("select * from users where name = :name")
                .param("name", name)
                .query(Users::read)
                .optional();
    }

    User get(String name) {
        return find(name).orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, "user-not-found", "no user " + name));
    }

    /** Users whose name comes after {@code after}, by name. */
    public List<User> page(String after, @Nullable Boolean enabled, int limit) {
        return jdbc.sql("""
                        select * from users
                        where name > :after and (:enabled::boolean is null or (disabled_at is null) = :enabled)
                        order by name limit :limit""")
                .param("after", after)
                .param("enabled", enabled)
                .param("limit", limit)
                .query(Users::read)
                .list();
    }

    public long count(boolean enabled) {
        return jdbc.sql("select count(*) from users where (disabled_at is null) = :enabled")
                .param("enabled", enabled)
                .query(Long.class)
                .single();
    }

    /** Until the transaction ends; every change that may take away the last operator comes through here. */
    List<User> lockOperators() {
        return jdbc.sql("select * from users where disabled_at is null and 'ops' = any(roles) order by name for update")
                .query(Users::read)
                .list();
    }

    /** False if there is a user of that name already. */
    boolean add(User user) {
        return jdbc.sql("""
                        insert into users (name, password, roles, disabled_at, created_at, creation_key, version)
                        values (:name, :password, :roles, :disabledAt, :createdAt, :creationKey, :version)
                        on conflict (name) do nothing""")
                        .param("name", user.name())
                        .param("password", user.password())
                        .param("roles", roles(user))
                        .param("disabledAt", utc(user.disabledAt()))
                        .param("createdAt", utc(user.createdAt()))
                        .param("creationKey", user.creationKey())
                        .param("version", user.version())
                        .update()
                == 1;
    }

    /** @throws Refusal {@code stale-version} if somebody else changed it meanwhile */
    User save(User changed) {
        int rows = jdbc.sql("""
                        update users set password = :password, roles = :roles, disabled_at = :disabledAt, version = :version
                        where name = :name and version = :version - 1""")
                .param("name", changed.name())
                .param("password", changed.password())
                .param("roles", roles(changed))
                .param("disabledAt", utc(changed.disabledAt()))
                .param("version", changed.version())
                .update();
        if (rows == 0) {
            throw Versions.stale();
        }
        return changed;
    }

    private static String[] roles(User user) {
        return user.roles().stream().map(Role::wireName).sorted().toArray(String[]::new);
    }

    private static User read(ResultSet row, int number) throws SQLException {
        Timestamp disabledAt = row.getTimestamp("disabled_at");
        return new User(
                row.getString("name"),
                row.getString("password"),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::of)
                        .collect(Collectors.toUnmodifiableSet()),
                disabledAt == null ? null : disabledAt.toInstant(),
                row.getTimestamp("created_at").toInstant(),
                row.getString("creation_key"),
                row.getLong("version"));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
