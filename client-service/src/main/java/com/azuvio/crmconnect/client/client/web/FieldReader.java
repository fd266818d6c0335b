package com.azuvio.crmconnect.client.client.web;

import com.azuvio.crmconnect.client.identity.InvalidValueException;
import com.azuvio.crmconnect.starter.web.Refusal;
import com.azuvio.crmconnect.starter.web.Refusal.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads fields into values and collects every refusal, so that a person corrects all of them at once. */
final class FieldReader {

    private final List<FieldProblem> problems = new ArrayList<>();

    /** @return null where nothing was typed or where it was refused */
    <I, T> @Nullable T read(String field, @Nullable I typed, Function<I, T> parser) {
        if (typed == null) {
            return null;
        }
        try {
            return parser.apply(typed);
        } catch (InvalidValueException e) {
            refuse(e.field().isEmpty() ? field : field + "." + e.field(), e.code(), e.message());
            return null;
        }
    }

    void refuse(String field, String code, String message) {
        problems.add(new FieldProblem(field, code, message));
    }

    /** @throws Refusal {@code invalid-client-data} with all fields that were refused */
    void finish() {
        if (problems.isEmpty()) {
            return;
        }
        var refusal = Refusal.unprocessable("invalid-client-data", "some data of the client cannot be right");
        problems.forEach(problem -> refusal.field(problem.field(), problem.code(), problem.message()));
        throw refusal;
    }
}
