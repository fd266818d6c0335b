package com.azuvio.crmconnect.order.item.web;

import com.azuvio.crmconnect.order.item.ItemKind;
import com.azuvio.crmconnect.order.item.VatClass;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of the file read into the shape of a request; cells that cannot be read become errors of their column. */
record ItemRow(ItemRequest request, boolean active, List<FieldProblem> errors) {

    static final List<String> REQUIRED = List.of("code", "name", "unitCode", "price", "currency", "vatClass", "kind");

    @SuppressWarnings("NullAway") // what could not be read is null here and named in the errors
    static ItemRow read(Map<String, String> cells) {
        List<FieldProblem> errors = new ArrayList<>();
        Money price = cell(cells, "price", errors, text -> Money.of(text, cells.getOrDefault("currency", "")));
        VatClass vatClass = cell(cells, "vatClass", errors, VatClass::valueOf);
        ItemKind kind = cell(cells, "kind", errors, ItemKind::valueOf);
        Boolean active =
                cells.getOrDefault("active", "").isEmpty() ? true : cell(cells, "active", errors, ItemRow::flag);
        ItemRequest request = new ItemRequest(
                cells.get("code"),
                cells.get("name"),
                cells.get("description"),
                cells.get("unitCode"),
                price,
                vatClass,
                kind);
        return new ItemRow(request, Boolean.TRUE.equals(active), errors);
    }

    /** Whether the column was reported already, so that "missing" is not said of what was given but unreadable. */
    boolean isReported(String field) {
        return errors.stream().anyMatch(error -> error.field().equals(field));
    }

    private static <T> @Nullable T cell(
            Map<String, String> cells, String column, List<FieldProblem> errors, Function<String, T> reader) {
        String text = cells.getOrDefault(column, "");
        if (text.isEmpty()) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            errors.add(new FieldProblem(column, "unreadable", "cannot be read: " + text));
            return null;
        }
    }

    private static Boolean flag(String text) {
        if (Stream.of("true", "false").noneMatch(text::equalsIgnoreCase)) {
            throw new IllegalArgumentException("neither true nor false");
        }
        return Boolean.valueOf(text);
    }
}
