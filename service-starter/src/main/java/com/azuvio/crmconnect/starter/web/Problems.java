package com.azuvio.crmconnect.starter.web;

import com.azuvio.crmconnect.starter.messaging.Failures;
import com.azuvio.crmconnect.starter.web.Refusal.FieldProblem;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Builds problem documents (RFC 9457): relative stable type, code, and the fields concerned. */
public final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private Problems() {}

    public static ProblemDetail of(HttpStatus status, String code, String detail) {
        return of(status, code, detail, List.of());
    }

    static ProblemDetail of(HttpStatus status, String code, String detail, List<FieldProblem> errors) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("/problems/" + code));
        problem.setTitle(titleOf(code));
        problem.setProperty("code", code);
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        return problem;
    }

    /** What a command answers that fails with this, for the row of a bulk command. What is not foreseen is logged and says nothing inside. */
    public static ProblemDetail of(RuntimeException failure) {
        return failure instanceof Refusal refusal ? of(refusal) : ofUnforeseen(failure);
    }

    static ProblemDetail ofUnforeseen(Exception failure) {
        if (failure instanceof OptimisticLockingFailureException) {
            return of(HttpStatus.CONFLICT, "concurrent-change", "somebody changed it at the same time; try again");
        }
        if (Failures.isAlreadyDone(failure)) {
            return of(HttpStatus.CONFLICT, "already-exists", "there is one already");
        }
        if (Failures.isUnstorableValue(failure)) {
            return of(
                    HttpStatus.BAD_REQUEST, "unstorable-value", "a text has a NUL character or a number is too large");
        }
        if (Failures.isTransient(failure)) {
            LOG.warn("A request met a passing failure: {}", failure.toString());
            return of(HttpStatus.SERVICE_UNAVAILABLE, "temporarily-unavailable", "try again in a moment");
        }
        LOG.error("A request failed", failure);
        return of(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error", "this is a defect; it has been logged");
    }

    static ProblemDetail of(Refusal refusal) {
        ProblemDetail problem = of(statusOf(refusal.kind()), refusal.code(), refusal.detail(), refusal.fields());
        refusal.facts().forEach(problem::setProperty);
        return problem;
    }

    private static HttpStatus statusOf(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.BAD_REQUEST;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT, RETRY_LATER -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case UNPROCESSABLE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case PRECONDITION_REQUIRED -> HttpStatus.PRECONDITION_REQUIRED;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    private static String titleOf(String code) {
        String words = code.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
