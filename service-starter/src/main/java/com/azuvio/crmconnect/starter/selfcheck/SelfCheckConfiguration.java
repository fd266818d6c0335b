package com.azuvio.crmconnect.starter.selfcheck;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
public class SelfCheckConfiguration {

    @Bean
    SelfChecks selfChecks(ObjectProvider<SelfCheck> checks, CompanyCalendar calendar, MeterRegistry meters) {
        return new SelfChecks(checks.orderedStream().toList(), calendar, meters);
    }

    @Bean
    SelfCheckController selfCheckController(SelfChecks checks) {
        return new SelfCheckController(checks);
    }
}
