package com.azuvio.crmconnect.invoicing;

import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.OpenApiContract;
import com.azuvio.crmconnect.starter.test.SecurityRules;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@InvoicingTest
class HttpContractIT {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping endpoints;

    @Autowired
    private Api api;

    @Test
    void everyEndpointNamesItsRolesAndRefusesStrangers() {
        SecurityRules.check(endpoints, api);
    }

    @Test
    void theServedOpenApiEqualsItsContract() {
        OpenApiContract.assertMatches(api, "invoicing-service");
    }
}
