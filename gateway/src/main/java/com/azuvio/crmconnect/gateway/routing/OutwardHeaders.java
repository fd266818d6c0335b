package com.azuvio.crmconnect.gateway.routing;

import java.net.URI;
import java.util.List;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** A service's answer as the outside sees it: our security headers instead of its own, addresses under {@code /api}. */
@Component
class OutwardHeaders implements HttpHeadersFilter.ResponseHttpHeadersFilter {

    private static final List<String> KEPT_INSIDE = List.of(
            "Server",
            "X-Powered-By",
            HttpHeaders.SET_COOKIE,
            HttpHeaders.VARY,
            "Content-Security-Policy",
            "Strict-Transport-Security",
            "X-Frame-Options",
            "X-Content-Type-Options",
            "X-XSS-Protection",
            "Referrer-Policy",
            "Permissions-Policy",
            HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN,
            HttpHeaders.ACCESS_CONTROL_ALLOW_CREDENTIALS);

    @Override
    public HttpHeaders apply(HttpHeaders inside, ServerResponse response) {
        HttpHeaders outside = new HttpHeaders();
        inside.forEach(outside::addAll);
        KEPT_INSIDE.forEach(outside::remove);
        URI location = inside.getLocation();
        if (location != null) {
            outside.setLocation(underApi(location));
        }
        return outside;
    }

    private static URI underApi(URI location) {
        String query = location.getRawQuery();
        return URI.create("/api" + location.getRawPath() + (query == null ? "" : "?" + query));
    }
}
