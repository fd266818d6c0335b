package com.azuvio.crmconnect.gateway.preference;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By the name under which somebody is logged in; a table of its own, since another issuer's people have no user here. */
@Repository
public class Preferences {

    private final JdbcClient jdbc;
    private final Clock clock;

    Preferences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty for whoever has chosen none: the console then goes by the browser. */
    public Optional<Language> language(String name) {
        return jdbc.sql("select language from user_preferences where name = :name")
                .param("name", name)
                .query(String.class)
                .optional()
                .map(Language::of);
    }

    public void choose(String name, Language language) {
        jdbc.sql("""
                        insert into user_preferences (name, language, changed_at) values (:name, :language, :now)
                        on conflict (name) do update set language = :language, changed_at = :now""")
                .param("name", name)
                .param("language", language.code())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
