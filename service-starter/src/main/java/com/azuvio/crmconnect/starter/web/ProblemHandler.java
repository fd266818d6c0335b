package com.azuvio.crmconnect.starter.web;

import com.azuvio.crmconnect.starter.web.Refusal.FieldProblem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;

/** Turns every failure of a request into its problem document. What is not foreseen is logged and says nothing inside. */
@RestControllerAdvice
class ProblemHandler extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ResponseEntity<Object> refused(Refusal refusal) {
        ProblemDetail problem = Problems.of(refusal);
        HttpHeaders headers = new HttpHeaders();
        if (refusal.kind() == Refusal.Kind.RETRY_LATER || refusal.kind() == Refusal.Kind.UNAVAILABLE) {
            headers.set(HttpHeaders.RETRY_AFTER, "1");
        }
        return ResponseEntity.status(problem.getStatus()).headers(headers).body(problem);
    }

    @ExceptionHandler
    ResponseEntity<Object> denied(AccessDeniedException denied) {
        return answer(HttpStatus.FORBIDDEN, "forbidden", "your roles do not allow this");
    }

    /** Left to the security chain, which knows how to ask for a token. */
    @ExceptionHandler
    ResponseEntity<Object> unauthenticated(AuthenticationException failure) {
        throw failure;
    }

    @ExceptionHandler
    ResponseEntity<Object> unforeseen(Exception failure) {
        ProblemDetail problem = Problems.ofUnforeseen(failure);
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.getStatus());
        return problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()
                ? answer.header(HttpHeaders.RETRY_AFTER, "1").body(problem)
                : answer.body(problem);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (failure.getCause() instanceof JacksonException json) {
            String path = pathOf(json.getPath());
            String reason = reasonOf(json);
            ProblemDetail problem = Problems.of(
                    HttpStatus.BAD_REQUEST,
                    "unreadable-body",
                    path.isEmpty() ? "the body is not the JSON that is expected here" : "a field cannot be read",
                    path.isEmpty() ? List.of() : List.of(new FieldProblem(path, "unreadable", reason)));
            return ResponseEntity.badRequest().body(problem);
        }
        return answer(HttpStatus.BAD_REQUEST, "unreadable-body", "a readable body is expected here");
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldProblem> errors = failure.getAllErrors().stream()
                .map(error -> problemOf(error instanceof FieldError field ? field.getField() : "", error))
                .toList();
        return invalid(errors);
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldProblem> errors = failure.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream().map(error -> {
                    String parameter =
                            String.valueOf(result.getMethodParameter().getParameterName());
                    return error instanceof ObjectError object
                            ? problemOf(error instanceof FieldError field ? field.getField() : parameter, object)
                            : new FieldProblem(parameter, "invalid", String.valueOf(error.getDefaultMessage()));
                }))
                .toList();
        return invalid(errors);
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = failure.getPropertyName() == null ? "parameter" : failure.getPropertyName();
        return invalid(List.of(unreadable(name)));
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return invalid(List.of(new FieldProblem(failure.getParameterName(), "required", "is required")));
    }

    /** Gives the framework's own problems a stable type and code. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpStatus known = HttpStatus.valueOf(status.value());
        String code = known.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String detail = body instanceof ProblemDetail problem && problem.getDetail() != null
                ? problem.getDetail()
                : known.getReasonPhrase();
        return ResponseEntity.status(status).headers(headers).body(Problems.of(known, code, detail));
    }

    private static ResponseEntity<Object> invalid(List<FieldProblem> errors) {
        return ResponseEntity.badRequest()
                .body(Problems.of(
                        HttpStatus.BAD_REQUEST, "invalid-request", "some fields are not as required", errors));
    }

    private static ResponseEntity<Object> answer(HttpStatus status, String code, String detail) {
        return ResponseEntity.status(status).body(Problems.of(status, code, detail));
    }

    /** Without the framework's words, which name classes. */
    private static FieldProblem unreadable(String field) {
        return new FieldProblem(field, "unreadable", "is not of the type that is expected here");
    }

    private static FieldProblem problemOf(String field, ObjectError error) {
        if (error instanceof FieldError value && value.isBindingFailure()) {
            return unreadable(field);
        }
        return new FieldProblem(field, codeOf(error.getCode()), String.valueOf(error.getDefaultMessage()));
    }

    /** {@code NotBlank} becomes {@code not-blank}. */
    private static String codeOf(@Nullable String constraint) {
        return constraint == null
                ? "invalid"
                : constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static String pathOf(List<Reference> path) {
        return path.stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    /** The reason without class names: a value object's own words where it refused the value. */
    private static String reasonOf(JacksonException failure) {
        Throwable cause = failure.getCause();
        return cause instanceof IllegalArgumentException && cause.getMessage() != null
                ? cause.getMessage()
                : "is not a value that is expected here";
    }
}
