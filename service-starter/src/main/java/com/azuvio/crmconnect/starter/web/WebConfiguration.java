package com.azuvio.crmconnect.starter.web;

import com.azuvio.crmconnect.starter.text.StorableText;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigureOrder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.HandlerExceptionResolver;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

@AutoConfiguration
@AutoConfigureOrder(Ordered.HIGHEST_PRECEDENCE)
@EnableConfigurationProperties(HttpProperties.class)
@EnableScheduling
@Import(ProblemHandler.class)
public class WebConfiguration {

    @Bean
    ProblemWriter problemWriter(JsonMapper json) {
        return new ProblemWriter(json);
    }

    @Bean
    JacksonModule storableText() {
        return new SimpleModule("storable-text").addDeserializer(String.class, new StorableText());
    }

    @Bean
    PlatformTransactionManager transactionManager() {
        return new FlushingTransactionManager();
    }

    @Bean
    IdempotencyKeys idempotencyKeys(JdbcTemplate jdbc, CompanyCalendar calendar, HttpProperties properties) {
        return new IdempotencyKeys(jdbc, calendar, properties);
    }

    /** After the security chain: an unauthenticated caller costs no memory and no connection. */
    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimitFilter(HttpProperties properties, ProblemWriter problems) {
        FilterRegistrationBean<BodyLimitFilter> filter =
                new FilterRegistrationBean<>(new BodyLimitFilter(properties, problems));
        filter.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
        return filter;
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            IdempotencyKeys keys,
            PlatformTransactionManager transactions,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver exceptions,
            ProblemWriter problems,
            HttpProperties properties) {
        FilterRegistrationBean<IdempotencyFilter> filter = new FilterRegistrationBean<>(
                new IdempotencyFilter(keys, new TransactionTemplate(transactions), exceptions, problems, properties));
        filter.setOrder(Ordered.LOWEST_PRECEDENCE);
        return filter;
    }
}
