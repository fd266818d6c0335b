package com.azuvio.crmconnect.gateway.problem;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** Turns what the gateway's own endpoints refuse into problems; anything unforeseen goes on to {@link ProblemErrors}. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

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
                        codeOf(error.getCode()),
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
        ProblemDetail problem =
                Problems.of(HttpStatus.BAD_REQUEST, "invalid-request", "some fields are not as required");
        problem.setProperty("errors", fields);
        return ResponseEntity.badRequest().headers(headers).body(problem);
    }

    /** {@code NotBlank} becomes {@code not-blank}. */
    private static String codeOf(@Nullable String constraint) {
        return constraint == null
                ? "invalid"
                : constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException wrong, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (wrong.getCause() instanceof JacksonException json && !json.getPath().isEmpty()) {
            ProblemDetail problem = Problems.of(HttpStatus.BAD_REQUEST, "unreadable-body", "a field cannot be read");
            problem.setProperty("errors", List.of(new FieldProblem(pathOf(json), "unreadable", reasonOf(json))));
            return ResponseEntity.badRequest().body(problem);
        }
        return ResponseEntity.badRequest()
                .body(Problems.of(
                        HttpStatus.BAD_REQUEST, "unreadable-body", "the body is not the JSON that is expected here"));
    }

    private static String pathOf(JacksonException json) {
        return json.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    /** In the words of the value that refused it; class names stay inside. */
    private static String reasonOf(Throwable json) {
        Throwable cause = json.getCause();
        return cause instanceof IllegalArgumentException && cause.getMessage() != null
                ? cause.getMessage()
                : "is not a value that is expected here";
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
