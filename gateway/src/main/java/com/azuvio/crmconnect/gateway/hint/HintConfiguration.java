package com.azuvio.crmconnect.gateway.hint;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HintConfiguration {

    /** Behind the security filter chains and the limit of bodies, so that only what was carried out counts. */
    @Bean
    FilterRegistrationBean<ChangeHints> changeHints(HintProperties properties, ChangeBus bus) {
        var registration = new FilterRegistrationBean<>(new ChangeHints(properties.computingPaths(), bus::tell));
        registration.setOrder(10);
        registration.addUrlPatterns("/api/*");
        return registration;
    }
}
