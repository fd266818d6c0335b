package com.azuvio.crmconnect.starter.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A command that a rule refuses: a stable code, the reason in words, the facts that led to it and the fields concerned.
 * Answered as {@code application/problem+json} with type {@code /problems/<code>}.
 */
public class Refusal extends RuntimeException {

    /** What the caller can do about it; each kind has one HTTP status. */
    public enum Kind {
        /** The request itself is wrong: 400. */
        INVALID,
        /** The caller may not: 403. */
        FORBIDDEN,
        /** There is no such thing: 404. */
        NOT_FOUND,
        /** The present state does not allow it: 409. */
        CONFLICT,
        /** Something on its way is needed first; the same request succeeds shortly: 409 with {@code Retry-After: 1}. */
        RETRY_LATER,
        /** The caller's copy is old: 412. */
        STALE,
        /** Understood, but against a rule: 422. */
        UNPROCESSABLE,
        /** A header that makes the request safe is missing: 428. */
        PRECONDITION_REQUIRED,
        /** The service cannot do it now: 503. */
        UNAVAILABLE
    }

    /** A field concerned: its path, a stable code and the reason in words. */
    public record FieldProblem(String field, String code, String message) {}

    private final Kind kind;
    private final String code;
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final List<FieldProblem> fields = new ArrayList<>();

    public Refusal(Kind kind, String code, String detail) {
        super(detail);
        this.kind = kind;
        this.code = code;
    }

    public static Refusal invalid(String code, String detail) {
        return new Refusal(Kind.INVALID, code, detail);
    }

    public static Refusal forbidden(String code, String detail) {
        return new Refusal(Kind.FORBIDDEN, code, detail);
    }

    public static Refusal notFound(String code, String detail) {
        return new Refusal(Kind.NOT_FOUND, code, detail);
    }

    public static Refusal conflict(String code, String detail) {
        return new Refusal(Kind.CONFLICT, code, detail);
    }

    public static Refusal retryLater(String code, String detail) {
        return new Refusal(Kind.RETRY_LATER, code, detail);
    }

    public static Refusal stale(String code, String detail) {
        return new Refusal(Kind.STALE, code, detail);
    }

    public static Refusal unprocessable(String code, String detail) {
        return new Refusal(Kind.UNPROCESSABLE, code, detail);
    }

    public static Refusal unavailable(String code, String detail) {
        return new Refusal(Kind.UNAVAILABLE, code, detail);
    }

    public Refusal with(String fact, Object value) {
        facts.put(fact, value);
        return this;
    }

    public Refusal field(String path, String fieldCode, String message) {
        fields.add(new FieldProblem(path, fieldCode, message));
        return this;
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public Map<String, Object> facts() {
        return Map.copyOf(facts);
    }

    public List<FieldProblem> fields() {
        return List.copyOf(fields);
    }
}
