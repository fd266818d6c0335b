package com.azuvio.crmconnect.order.intake;

import com.azuvio.crmconnect.starter.text.StorableText;
import com.azuvio.crmconnect.starter.web.Refusal.FieldProblem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads the messages of other systems against the contract. The limits are the Bean Validation constraints that HTTP
 * has too, so that both doors refuse the same; a test holds them against the JSON Schema. Unknown fields are allowed,
 * because the contract grows by adding; values of another JSON type are not.
 */
@Component
public class IntakeMessages {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .withCoercionConfig(
                    LogicalType.Boolean,
                    config -> config.setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail))
            .addModule(new SimpleModule().addDeserializer(String.class, new StorableText()))
            .build();

    private final Validator validator;

    IntakeMessages(Validator validator) {
        this.validator = validator;
    }

    public <T> Reading<T> read(byte[] message, Class<T> type) {
        JsonNode json;
        try {
            json = STRICT.readTree(message);
        } catch (JacksonException e) {
            return invalid(IntakeBreach.NOT_JSON, "the message is not JSON", List.of(), null);
        }
        if (!json.isObject()) {
            return invalid(IntakeBreach.NOT_JSON, "the message is no JSON object", List.of(), null);
        }
        T content;
        try {
            content = STRICT.treeToValue(json, type);
        } catch (JacksonException e) {
            return breach(List.of(new FieldProblem(pathOf(e), "unreadable", reasonOf(e))), json);
        }
        Set<ConstraintViolation<T>> violations = validator.validate(content);
        return violations.isEmpty()
                ? new Reading.Valid<>(content)
                : breach(
                        violations.stream()
                                .map(IntakeMessages::problemOf)
                                .sorted(Comparator.comparing(FieldProblem::field)
                                        .thenComparing(FieldProblem::code))
                                .toList(),
                        json);
    }

    private static <T> Reading<T> breach(List<FieldProblem> errors, JsonNode json) {
        String fields =
                errors.stream().map(FieldProblem::field).distinct().limit(10).collect(Collectors.joining(", "));
        return invalid(IntakeBreach.CONTRACT_BREACH, "the message breaks the contract in " + fields, errors, json);
    }

    private static <T> Reading<T> invalid(
            String reason, String detail, List<FieldProblem> errors, @Nullable JsonNode json) {
        return new Reading.Invalid<>(
                new IntakeBreach(reason, detail, errors), textOf(json, "source"), textOf(json, "externalId"));
    }

    private static @Nullable String textOf(@Nullable JsonNode json, String field) {
        JsonNode value = json == null ? null : json.get(field);
        return value == null || !value.isString() ? null : IntakeBreach.cut(value.asString(), 200);
    }

    private static FieldProblem problemOf(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        String code = constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return new FieldProblem(violation.getPropertyPath().toString(), code, violation.getMessage());
    }

    private static String pathOf(JacksonException failure) {
        return failure.getPath().stream()
                .map(IntakeMessages::stepOf)
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String stepOf(Reference step) {
        return step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName();
    }

    /** A value object's own words where it refused the value, without class names. */
    private static String reasonOf(JacksonException failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof IllegalArgumentException && cause.getMessage() != null) {
            return cause.getMessage();
        }
        return failure instanceof DatabindException ? "is not a value that is expected here" : "cannot be read";
    }
}
