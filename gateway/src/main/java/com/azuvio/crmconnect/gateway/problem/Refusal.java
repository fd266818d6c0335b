package com.azuvio.crmconnect.gateway.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * A request that the gateway refuses: a status, a stable code, the reason in words and the facts that led to it.
 * Answered as {@code application/problem+json} with type {@code /problems/<code>}.
 */
public class Refusal extends RuntimeException {

    private final HttpStatus status;
    private final String code;
    private final Map<String, Object> facts = new LinkedHashMap<>();

    public Refusal(HttpStatus status, String code, String detail) {
        super(detail);
        this.status = status;
        this.code = code;
    }

    public Refusal with(String fact, Object value) {
        facts.put(fact, value);
        return this;
    }

    /** Names the field of the request that is refused, so that a form can show it there. */
    public Refusal at(String field) {
        return with("errors", List.of(new FieldProblem(field, code, detail())));
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    Map<String, Object> facts() {
        return Map.copyOf(facts);
    }
}
