package com.azuvio.crmconnect.notification.document;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ClientCredentialsOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/** Calls to invoicing-service carry this service's own token (client credentials, role {@code service}). */
@Configuration(proxyBeanMethods = false)
class InvoicingClientConfiguration {

    private static final String REGISTRATION = "invoicing";

    @Bean
    RestClient invoicing(
            RestClient.Builder builder,
            InvoicingProperties properties,
            AuthorizedClientServiceOAuth2AuthorizedClientManager tokens) {
        OAuth2ClientHttpRequestInterceptor token = new OAuth2ClientHttpRequestInterceptor(tokens);
        token.setClientRegistrationIdResolver(request -> REGISTRATION);
        return builder.clone()
                .baseUrl(properties.url().toString())
                .requestInterceptor(token)
                .build();
    }

    @Bean
    AuthorizedClientServiceOAuth2AuthorizedClientManager serviceTokens(
            RestClient.Builder builder,
            ClientRegistrationRepository clients,
            OAuth2AuthorizedClientService authorized) {
        RestClientClientCredentialsTokenResponseClient tokenClient =
                new RestClientClientCredentialsTokenResponseClient();
        tokenClient.setRestClient(builder.clone()
                .configureMessageConverters(converters ->
                        converters.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        ClientCredentialsOAuth2AuthorizedClientProvider provider =
                new ClientCredentialsOAuth2AuthorizedClientProvider();
        provider.setAccessTokenResponseClient(tokenClient);
        AuthorizedClientServiceOAuth2AuthorizedClientManager manager =
                new AuthorizedClientServiceOAuth2AuthorizedClientManager(clients, authorized);
        manager.setAuthorizedClientProvider(provider);
        return manager;
    }

    @Bean(destroyMethod = "shutdown")
    ExecutorService invoicingCalls() {
        return Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("invoicing-call-", 0).factory());
    }
}
