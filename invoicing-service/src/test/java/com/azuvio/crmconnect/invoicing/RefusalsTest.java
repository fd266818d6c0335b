package com.azuvio.crmconnect.invoicing;

import com.azuvio.crmconnect.starter.test.RefusalRules;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    @Test
    void everyRefusalNamesItsRuleInTheReadme() {
        RefusalRules.check("invoicing-service");
    }
}
