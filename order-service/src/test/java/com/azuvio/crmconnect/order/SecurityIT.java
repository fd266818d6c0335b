package com.azuvio.crmconnect.order;

import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.SecurityRules;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@ServiceTest
class SecurityIT {

    @Autowired
    Api api;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping endpoints;

    @Test
    void asksForARoleAtEveryEndpoint() {
        SecurityRules.check(endpoints, api);
    }
}
