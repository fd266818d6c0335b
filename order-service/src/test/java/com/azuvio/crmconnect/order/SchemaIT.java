package com.azuvio.crmconnect.order;

import com.azuvio.crmconnect.starter.test.SchemaRules;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ServiceTest
class SchemaIT {

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void keepsToTheRulesOfEveryDatabase() {
        SchemaRules.check(jdbc);
    }
}
