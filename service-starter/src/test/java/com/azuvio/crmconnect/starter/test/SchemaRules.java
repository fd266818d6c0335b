package com.azuvio.crmconnect.starter.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** What every database of the back office keeps to. */
public final class SchemaRules {

    private SchemaRules() {}

    /** Fails with the names of the columns and constraints that break a rule; a schema without tables fails too. */
    public static void check(JdbcTemplate jdbc) {
        assertThat(names(jdbc, "select table_name from information_schema.tables where table_schema = 'public'"))
                .as("tables")
                .isNotEmpty();
        assertThat(names(jdbc, """
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'public' and data_type = 'timestamp without time zone'
                          and table_name <> 'flyway_schema_history'
                        """)).as("instants without a time zone").isEmpty();
        assertThat(names(jdbc, """
                        select c.table_name || '.' || c.column_name from information_schema.columns c
                        where c.table_schema = 'public' and c.data_type = 'numeric' and c.numeric_scale = 2
                          and c.column_name not like '%percent%'
                          and not exists (
                            select 1 from information_schema.columns k
                            where k.table_schema = 'public' and k.table_name = c.table_name
                              and k.column_name in ('currency', c.column_name || '_currency'))
                        """)).as("amounts without a currency").isEmpty();
        assertThat(names(jdbc, """
                        select f.conrelid::regclass || '.' || f.conname from pg_constraint f
                        where f.contype = 'f' and not exists (
                          select 1 from pg_index i where i.indrelid = f.conrelid and i.indpred is null
                            and (i.indkey::int2[])[0:array_length(f.conkey, 1) - 1] @> f.conkey)
                        """)).as("foreign keys without an index").isEmpty();
    }

    private static List<String> names(JdbcTemplate jdbc, String sql) {
        return jdbc.queryForList(sql, String.class);
    }
}
