package com.azuvio.crmconnect.notification.template;

import java.util.List;

/**
 * What a template may name as <code>${name}</code>. Dates and amounts are texts in the mail's language.
 *
 * @param fields of the elements of a list of things, named as <code>${element.field}</code> within {@code th:each}
 */
public record TemplateVariable(String name, Type type, String meaning, List<String> fields) {

    /** What it is. */
    public enum Type {
        TEXT,
        /** A text that may be absent: ask with {@code th:if}. */
        OPTIONAL_TEXT,
        YES_OR_NO,
        /** Things with fields, for {@code th:each}. */
        LIST,
        /** Texts, for {@code th:each}. */
        TEXTS
    }

    static TemplateVariable value(String name, String meaning) {
        return new TemplateVariable(name, Type.TEXT, meaning, List.of());
    }

    static TemplateVariable optional(String name, String meaning) {
        return new TemplateVariable(name, Type.OPTIONAL_TEXT, meaning, List.of());
    }

    static TemplateVariable yesOrNo(String name, String meaning) {
        return new TemplateVariable(name, Type.YES_OR_NO, meaning, List.of());
    }

    static TemplateVariable texts(String name, String meaning) {
        return new TemplateVariable(name, Type.TEXTS, meaning, List.of());
    }

    static TemplateVariable list(String name, String meaning, String... fields) {
        return new TemplateVariable(name, Type.LIST, meaning, List.of(fields));
    }
}
