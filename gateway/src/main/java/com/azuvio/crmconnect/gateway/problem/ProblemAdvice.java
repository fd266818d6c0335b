package com.azuvio.crmconnect.gateway.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns what the gateway's own endpoints refuse into problems; anything unforeseen goes on to {@link ProblemErrors}. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    record FieldProblem(String field, String code, String message) {}

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal) {
        return ResponseEntity.status(refusal.status()).body(Problems.of(refusal));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException wrong, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldProblem> fields = wrong.getBindingResult().getAllErrors().stream()
                .map(error -> new FieldProblem(
                        error instanceof FieldError field ? field.getField() : error.getObjectName(),
                        "invalid",
                        String.valueOf(error.getDefaultMessage())))
                .toList();
        return invalid(fields, headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException wrong, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldProblem> fields = wrong.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new FieldProblem(
                                error instanceof FieldError field
                                        ? field.getField()
                                        : String.valueOf(
                                                result.getMethodParameter().getParameterName()),
                                "invalid",
                                error instanceof DefaultMessageSourceResolvable message
                                        ? String.valueOf(message.getDefaultMessage())
                                        : "not allowed")))
                .toList();
        return invalid(fields, headers);
    }

    private static ResponseEntity<Object> invalid(List<FieldProblem> fields, HttpHeaders headers) {
        ProblemDetail problem = Problems.of(HttpStatus.BAD_REQUEST, "validation-failed", "some fields are not valid");
        problem.setProperty("errors", fields);
        return ResponseEntity.badRequest().headers(headers).body(problem);
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return new ResponseEntity<>(
                Problems.of(status, ProblemErrors.codeOf(status.value()), detailOf(body, status)), headers, status);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleServletRequestBindingException(
            org.springframework.web.bind.ServletRequestBindingException wrong,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (wrong instanceof MissingRequestHeaderException missing
                && "Idempotency-Key".equals(missing.getHeaderName())) {
            return ResponseEntity.badRequest()
                    .body(Problems.of(
                            HttpStatus.BAD_REQUEST,
                            "idempotency-key-required",
                            "send a header Idempotency-Key that is new for each command"));
        }
        return super.handleServletRequestBindingException(wrong, headers, status, request);
    }

    private static String detailOf(@Nullable Object body, HttpStatusCode status) {
        // What the framework says of a missing address names files that a caller knows nothing of.
        return status.value() != 404 && body instanceof ProblemDetail problem && problem.getDetail() != null
                ? problem.getDetail()
                : ProblemErrors.detailOf(status.value());
    }
}
