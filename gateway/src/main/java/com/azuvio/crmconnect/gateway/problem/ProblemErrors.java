package com.azuvio.crmconnect.gateway.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The container's error dispatch, answered as a problem that says nothing about the inside. */
@RestController
class ProblemErrors implements ErrorController {

    @RequestMapping("${server.error.path:/error}")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = statusOf(request);
        ProblemDetail problem = Problems.of(HttpStatusCode.valueOf(status), codeOf(status), detailOf(status));
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri) {
            problem.setInstance(URI.create(uri));
        }
        Problems.write(request, response, problem);
    }

    private static int statusOf(HttpServletRequest request) {
        // A service's answer that breaks off while it is passed on is the service's failure, not the gateway's.
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof IOException
                && request.getAttribute(MvcUtils.GATEWAY_ROUTE_ID_ATTR) != null) {
            return HttpServletResponse.SC_BAD_GATEWAY;
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : HttpServletResponse.SC_NOT_FOUND;
    }

    static String codeOf(int status) {
        return switch (status) {
            case 400 -> "bad-request";
            case 401 -> "authentication-required";
            case 403 -> "access-denied";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "body-too-large";
            case 415 -> "unsupported-media-type";
            case 431 -> "headers-too-large";
            case 502 -> "service-answer-broken";
            case 503 -> "service-unavailable";
            default -> status < 500 ? "request-refused" : "internal-error";
        };
    }

    static String detailOf(int status) {
        return switch (status) {
            case 400 -> "the request cannot be read";
            case 401 -> "log in or send a token";
            case 403 -> "you may not do this";
            case 404 -> "there is nothing at this address";
            case 502 -> "the service's answer broke off";
            default -> status < 500 ? "the request is refused" : "the gateway failed; try again";
        };
    }
}
