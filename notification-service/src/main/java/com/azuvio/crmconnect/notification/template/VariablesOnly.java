package com.azuvio.crmconnect.notification.template;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * All that an expression of a template can do: read a variable, or a field of an element of a list. There is no expression language behind it,
 * so that there are no types, beans, methods or static calls to be reached, whatever is written.
 */
final class VariablesOnly implements IStandardVariableExpressionEvaluator {

    static final Pattern PATH = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,39}(\\.[A-Za-z][A-Za-z0-9]{0,39})?");

    /** Where the rendering's allowance stands; no path can name it. */
    static final String BUDGET = " budget";

    /** How many expressions one rendering may evaluate. */
    static final class Budget {

        private int left;

        Budget(int max) {
            left = max;
        }

        void spend() {
            if (--left < 0) {
                throw new TemplateNotUsableException("it evaluates too many expressions");
            }
        }
    }

    @Override
    public @Nullable Object evaluate(
            IExpressionContext context,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext execution) {
        if (context.getVariable(BUDGET) instanceof Budget budget) {
            budget.spend();
        }
        String path = expression.getExpression().strip();
        if (expression.getUseSelectionAsRoot() || !PATH.matcher(path).matches()) {
            throw new TemplateNotUsableException("only variables can be named: " + shortened(path));
        }
        List<String> names = List.of(path.split("\\."));
        if (!context.containsVariable(names.getFirst())) {
            throw new TemplateNotUsableException("there is no variable " + names.getFirst());
        }
        Object value = context.getVariable(names.getFirst());
        return names.size() == 1 ? value : fieldOf(value, path, names.getLast());
    }

    private static @Nullable Object fieldOf(@Nullable Object value, String path, String field) {
        if (value instanceof Map<?, ?> fields && fields.containsKey(field)) {
            return fields.get(field);
        }
        throw new TemplateNotUsableException("there is no field " + path);
    }

    static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
