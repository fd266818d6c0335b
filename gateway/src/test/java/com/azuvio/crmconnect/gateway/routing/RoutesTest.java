package com.azuvio.crmconnect.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.json.JsonMapper;

/** Holds the configured routes against what the services say that they serve. */
class RoutesTest {

    private static final Path CONTRACTS = Path.of("../contracts/src/main/resources/contracts");
    private static final Path CONFIGURATION = Path.of("src/main/resources/application.yaml");

    @ParameterizedTest
    @ValueSource(
            strings = {"client-service", "order-service", "invoicing-service", "payment-service", "notification-service"
            })
    void leadToEveryEndpointOfAService(String service) throws IOException {
        List<PathPattern> routes = resources(service).stream()
                .map(resource -> PathPatternParser.defaultInstance.parse("/" + resource + "/**"))
                .toList();
        List<String> endpoints = endpoints(service);
        assertThat(endpoints).hasSizeGreaterThan(5);
        assertThat(endpoints.stream()
                        .filter(Predicate.not(path -> path.startsWith("/operations/")))
                        .filter(path ->
                                routes.stream().noneMatch(route -> route.matches(PathContainer.parsePath(path)))))
                .as("endpoints of %s without a route", service)
                .isEmpty();
    }

    private static List<String> endpoints(String service) throws IOException {
        return List.copyOf(JsonMapper.shared()
                .readTree(Files.readString(CONTRACTS.resolve(service).resolve("openapi.json")))
                .get("paths")
                .propertyNames());
    }

    private static List<String> resources(String service) {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new FileSystemResource(CONFIGURATION));
        Properties file = Objects.requireNonNull(yaml.getObject());
        return file.stringPropertyNames().stream()
                .filter(name -> name.startsWith("backoffice.routes." + service + ".resources["))
                .map(file::getProperty)
                .toList();
    }
}
