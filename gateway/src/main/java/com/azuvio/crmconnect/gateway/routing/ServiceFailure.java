package com.azuvio.crmconnect.gateway.routing;

import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.ResourceAccessException;

/** How a service can fail to answer, and what the caller may conclude from it. */
enum ServiceFailure {
    /** Nothing was sent: the request can be repeated as it is. */
    NOT_REACHED(HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable", "cannot be reached; the request was not sent"),
    /** It failed so often that it is left alone for a while: the request can be repeated later. */
    LEFT_ALONE(
            HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable", "failed repeatedly and is left alone for a while"),
    /** The connection broke off: whether the request was carried out is not known. */
    BROKEN_OFF(HttpStatus.BAD_GATEWAY, "service-answer-broken", "closed the connection before it answered"),
    /** Time is up: whether the request was or will be carried out is not known. */
    TOO_SLOW(HttpStatus.GATEWAY_TIMEOUT, "service-timeout", "did not answer in time");

    private final HttpStatus status;
    private final String code;
    private final String words;

    ServiceFailure(HttpStatus status, String code, String words) {
        this.status = status;
        this.code = code;
        this.words = words;
    }

    static ServiceFailure of(ResourceAccessException noAnswer) {
        Throwable cause = noAnswer.getCause();
        if (cause instanceof HttpConnectTimeoutException || cause instanceof ConnectException) {
            return NOT_REACHED;
        }
        return cause instanceof HttpTimeoutException ? TOO_SLOW : BROKEN_OFF;
    }

    boolean isOfConnection() {
        return this == NOT_REACHED || this == BROKEN_OFF;
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    String words() {
        return words;
    }
}
