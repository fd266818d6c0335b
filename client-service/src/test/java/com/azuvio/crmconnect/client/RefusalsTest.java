package com.azuvio.crmconnect.client;

import com.azuvio.crmconnect.starter.test.RefusalRules;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    @Test
    void everyRefusalNamesItsRuleInTheReadme() {
        RefusalRules.check("client-service");
    }
}
