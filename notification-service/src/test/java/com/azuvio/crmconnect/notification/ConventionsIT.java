package com.azuvio.crmconnect.notification;

import com.azuvio.crmconnect.notification.support.NotificationTest;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.OpenApiContract;
import com.azuvio.crmconnect.starter.test.SchemaRules;
import com.azuvio.crmconnect.starter.test.SecurityRules;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@NotificationTest
class ConventionsIT {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping endpoints;

    @Autowired
    private Api api;

    @Test
    void keepsItsTablesToTheRules() {
        SchemaRules.check(jdbc);
    }

    @Test
    void letsNobodyInWithoutTheRole() {
        SecurityRules.check(endpoints, api);
    }

    @Test
    void servesTheOpenApiOfItsContract() {
        OpenApiContract.assertMatches(api, "notification-service");
    }
}
