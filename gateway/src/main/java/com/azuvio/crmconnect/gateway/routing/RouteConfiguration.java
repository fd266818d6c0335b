package com.azuvio.crmconnect.gateway.routing;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.prefixPath;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.stripPrefix;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.util.Comparator;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /api/<resource>/**} and {@code /api/operations/<service>/**} to the service that owns them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RouteProperties.class)
class RouteConfiguration {

    @Bean
    RouterFunction<ServerResponse> serviceRoutes(RouteProperties properties) {
        RouterFunctions.Builder routes = RouterFunctions.route();
        properties.routes().forEach((name, service) -> routes.add(operations(name, service)));
        properties.routes().entrySet().stream()
                .flatMap(route -> route.getValue().resources().stream().map(resource -> new Resource(route, resource)))
                .sorted(Comparator.comparingLong(Resource::depth).reversed())
                .forEach(resource -> routes.add(resource.route()));
        return routes.build();
    }

    /** A part of another service's resource (a client's unapplied money) goes before the whole. */
    private record Resource(Map.Entry<String, RouteProperties.Service> owner, String path) {

        long depth() {
            return path.chars().filter(each -> each == '/').count();
        }

        RouterFunction<ServerResponse> route() {
            return resource(owner.getKey(), owner.getValue(), path);
        }
    }

    private static RouterFunction<ServerResponse> resource(
            String name, RouteProperties.Service service, String resource) {
        return route(name)
                .route(path("/api/" + resource + "/**"), http())
                .before(uri(service.url()))
                .before(stripPrefix(1))
                .build();
    }

    private static RouterFunction<ServerResponse> operations(String name, RouteProperties.Service service) {
        return route(name)
                .route(path("/api/operations/" + name + "/**"), http())
                .before(uri(service.url()))
                .before(stripPrefix(3))
                .before(prefixPath("/operations"))
                .build();
    }
}
