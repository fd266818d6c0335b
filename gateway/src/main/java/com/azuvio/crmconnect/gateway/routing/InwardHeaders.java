package com.azuvio.crmconnect.gateway.routing;

import com.azuvio.crmconnect.gateway.identity.CallerToken;
import java.util.List;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * The only headers of a request that a service gets to see. Naming what passes, rather than what does not, is what keeps
 * out every header that claims an identity, an address or a route, also the ones that nobody has thought of; a cookie
 * stays outside with them. Who calls is said by the token alone. Trace headers are written by the client that sends.
 */
@Component
class InwardHeaders implements HttpHeadersFilter.RequestHttpHeadersFilter, Ordered {

    private static final List<String> PASSED = List.of(
            HttpHeaders.ACCEPT,
            HttpHeaders.ACCEPT_LANGUAGE,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.CONTENT_DISPOSITION,
            HttpHeaders.IF_MATCH,
            HttpHeaders.IF_NONE_MATCH,
            HttpHeaders.IF_MODIFIED_SINCE,
            HttpHeaders.RANGE,
            HttpHeaders.USER_AGENT,
            "Idempotency-Key");

    private final CallerToken callerToken;

    InwardHeaders(CallerToken callerToken) {
        this.callerToken = callerToken;
    }

    @Override
    public HttpHeaders apply(HttpHeaders outside, ServerRequest request) {
        HttpHeaders inside = new HttpHeaders();
        PASSED.forEach(name -> {
            List<String> values = outside.get(name);
            if (values != null) {
                inside.addAll(name, values);
            }
        });
        inside.setBearerAuth(callerToken.value());
        return inside;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
