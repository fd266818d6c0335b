package com.azuvio.crmconnect.gateway.page;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OpenApiInfo {

    @Bean
    OpenAPI gatewayApi() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Gateway")
                                .version("1")
                                .description(
                                        "Users and the caller's own account. The services' interfaces have documents of their own."));
    }
}
