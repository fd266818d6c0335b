package com.azuvio.crmconnect.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.gateway.support.RunningGateway;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaIT {

    private final RunningGateway gateway = RunningGateway.shared();

    @Test
    void keepsInstantsWithTheirZone() {
        assertThat(names("select table_name from information_schema.tables where table_schema = 'public'"))
                .contains("users", "signing_keys", "sessions");
        assertThat(names("""
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'public' and data_type = 'timestamp without time zone'
                          and table_name <> 'flyway_schema_history'""")).isEmpty();
    }

    @Test
    void hasAnIndexForEachForeignKey() {
        assertThat(names("select conname from pg_constraint where contype = 'f'"))
                .isNotEmpty();
        assertThat(names("""
                        select f.conrelid::regclass || '.' || f.conname from pg_constraint f
                        where f.contype = 'f' and not exists (
                          select 1 from pg_index i where i.indrelid = f.conrelid and i.indpred is null
                            and (i.indkey::int2[])[0:array_length(f.conkey, 1) - 1] @> f.conkey)""")).isEmpty();
    }

    private List<String> names(String sql) {
        return gateway.jdbc().queryForList(sql, String.class);
    }
}
