package com.azuvio.crmconnect.invoicing;

import com.azuvio.crmconnect.starter.test.SchemaRules;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@InvoicingTest
class SchemaIT {

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void everyAmountHasItsCurrencyEveryInstantItsZoneAndEveryForeignKeyItsIndex() {
        SchemaRules.check(jdbc);
    }
}
