package com.azuvio.crmconnect.starter.time;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
public class TimeConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    CompanyCalendar companyCalendar(Clock clock, @Value("${backoffice.company.zone}") ZoneId zone) {
        return new CompanyCalendar(clock, zone);
    }
}
