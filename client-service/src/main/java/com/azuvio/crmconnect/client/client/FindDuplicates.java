package com.azuvio.crmconnect.client.client;

import com.azuvio.crmconnect.client.client.PossibleDuplicate.Reason;
import com.azuvio.crmconnect.client.identity.Iban;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The duplicate hint (S18): who else has the same tax number, account or name. */
@Component
public class FindDuplicates {

    /** A hint with more rows than this helps nobody. */
    static final int HINTS_MAX = 10;

    private final JdbcClient jdbc;

    FindDuplicates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param self the client that is compared with the others; null for one that is not registered yet
     * @param taxKey as {@link TaxIdentity#key}
     */
    @Transactional(readOnly = true)
    public List<PossibleDuplicate> find(
            @Nullable UUID self, @Nullable String name, @Nullable String taxKey, @Nullable Iban iban) {
        return jdbc.sql("""
                        select id, number, name,
                               coalesce(tax_key = :taxKey, false) as same_tax_number,
                               coalesce(iban = :iban, false) as same_iban,
                               coalesce(name_core = :nameCore, false) as same_name
                        from clients
                        where (tax_key = :taxKey or iban = :iban or name_core = :nameCore)
                          and id is distinct from :self
                        order by number limit :limit
                        """)
                .param("taxKey", taxKey, Types.VARCHAR)
                .param("iban", iban == null ? null : iban.value(), Types.VARCHAR)
                .param("nameCore", name == null ? null : ClientName.core(name), Types.VARCHAR)
                .param("self", self, Types.OTHER)
                .param("limit", HINTS_MAX)
                .query((row, index) -> duplicate(row))
                .list();
    }

    List<PossibleDuplicate> of(ClientState client) {
        var profile = client.profile();
        return find(
                client.id(),
                profile.name(),
                profile.tax().key(),
                profile.terms().iban());
    }

    private static PossibleDuplicate duplicate(ResultSet row) throws SQLException {
        var reasons = new ArrayList<Reason>();
        if (row.getBoolean("same_tax_number")) {
            reasons.add(Reason.SAME_TAX_NUMBER);
        }
        if (row.getBoolean("same_iban")) {
            reasons.add(Reason.SAME_IBAN);
        }
        if (row.getBoolean("same_name")) {
            reasons.add(Reason.SAME_NAME);
        }
        return new PossibleDuplicate(
                row.getObject("id", UUID.class), row.getString("number"), row.getString("name"), reasons);
    }
}
