package com.azuvio.crmconnect.starter.test;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points an application context at the module's servers, with a database and a consumer group of its own. */
public class ServersInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestServers.usedBy(context);
        TestServers.Database database = TestServers.newDatabase();
        String application = context.getEnvironment().getProperty("spring.application.name", "starter");
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test-servers",
                        Map.of(
                                "spring.datasource.url", database.url(),
                                "spring.datasource.username", database.user(),
                                "spring.datasource.password", database.password(),
                                "spring.kafka.bootstrap-servers", TestServers.kafka(),
                                "backoffice.messaging.group",
                                        application + database.url().replaceFirst("^.*/", "-"),
                                "backoffice.security.issuer", TestTokens.ISSUER,
                                "backoffice.security.jwks-uri", TestTokens.jwksUri(),
                                "management.opentelemetry.tracing.export.otlp.endpoint", "",
                                "management.tracing.export.enabled", "false")));
    }
}
