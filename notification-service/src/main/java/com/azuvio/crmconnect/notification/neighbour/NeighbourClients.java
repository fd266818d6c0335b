package com.azuvio.crmconnect.notification.neighbour;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ClientCredentialsOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** One client per neighbour; all carry this service's own token (client credentials, role {@code service}). */
@Component
class NeighbourClients implements DisposableBean {

    private static final String REGISTRATION = "back-office";

    private final Map<Neighbour, RestClient> clients = new EnumMap<>(Neighbour.class);
    private final ExecutorService executor = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("neighbour-call-", 0).factory());

    NeighbourClients(
            RestClient.Builder builder,
            NeighbourProperties properties,
            ClientRegistrationRepository registrations,
            OAuth2AuthorizedClientService authorized) {
        OAuth2ClientHttpRequestInterceptor token =
                new OAuth2ClientHttpRequestInterceptor(tokens(builder, registrations, authorized));
        token.setClientRegistrationIdResolver(request -> REGISTRATION);
        Arrays.stream(Neighbour.values())
                .forEach(neighbour -> clients.put(
                        neighbour,
                        builder.clone()
                                .baseUrl(properties.urlOf(neighbour).toString())
                                .requestInterceptor(token)
                                .build()));
    }

    Map<Neighbour, RestClient> all() {
        return Map.copyOf(clients);
    }

    ExecutorService executor() {
        return executor;
    }

    @Override
    public void destroy() {
        executor.shutdown();
    }

    private static AuthorizedClientServiceOAuth2AuthorizedClientManager tokens(
            RestClient.Builder builder,
            ClientRegistrationRepository registrations,
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
                new AuthorizedClientServiceOAuth2AuthorizedClientManager(registrations, authorized);
        manager.setAuthorizedClientProvider(provider);
        return manager;
    }
}
