package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.tax.VatRulesChanged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the changes of what every draft depends on, in the transaction of the change; drafts of an older count follow. */
@Component
class DeterminationBasis {

    private final JdbcClient jdbc;

    DeterminationBasis(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long revision() {
        return jdbc.sql("select revision from determination_basis")
                .query(Long.class)
                .single();
    }

    @EventListener
    void on(VatRulesChanged change) {
        jdbc.sql("update determination_basis set revision = revision + 1").update();
    }
}
