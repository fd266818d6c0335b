package com.azuvio.crmconnect.invoicing.filter;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a list is filtered by, as SQL. Only values of the caller become parameters; what is absent filters nothing. */
public final class Conditions {

    private final StringBuilder sql = new StringBuilder("true");
    private final Map<String, Object> parameters = new HashMap<>();

    public Conditions and(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    /** The wildcards of the caller are taken literally. */
    public Conditions beginsWith(String column, @Nullable String beginning) {
        return and(
                column + " like :" + column,
                column,
                beginning == null || beginning.isBlank() ? null : prefix(beginning));
    }

    private static String prefix(String beginning) {
        return beginning.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    public String sql() {
        return sql.toString();
    }

    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}
