package com.azuvio.crmconnect.starter.test;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** What service tests inject. */
@TestConfiguration
public class ServiceTestConfiguration {

    @Bean
    MutableClock clock() {
        return new MutableClock();
    }

    @Bean
    EventProbe eventProbe(@Value("${spring.application.name}") String application) {
        return new EventProbe(TestServers.kafka(), "/" + application);
    }

    @Bean
    @Lazy
    Api api(Environment environment) {
        return new Api(environment.getRequiredProperty("local.server.port", Integer.class));
    }
}
