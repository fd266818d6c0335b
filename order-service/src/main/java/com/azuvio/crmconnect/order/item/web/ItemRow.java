package com.azuvio.crmconnect.order.item.web;

import com.azuvio.crmconnect.order.item.ImportItems.Candidate;
import com.azuvio.crmconnect.order.item.ItemKind;
import com.azuvio.crmconnect.order.item.VatClass;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.text.StorableText;
import com.azuvio.crmconnect.starter.web.Refusal.FieldProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row of the file read into the shape of a request; cells that cannot be read become errors of their column.
 *
 * @param described whether the file has the column of descriptions
 * @param active nothing where the file does not say
 */
record ItemRow(
        ItemRequest request, boolean described, @Nullable Boolean active, List<FieldProblem> errors) {

    static final List<String> REQUIRED = List.of("code", "name", "unitCode", "price", "currency", "vatClass", "kind");

    /** No exponent and no more digits than an amount may have, so that reading a number costs nothing. */
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,10})?");

    private static final int SHOWN_MAX = 40;

    @SuppressWarnings("NullAway") // what could not be read is null here and named in the errors
    static ItemRow read(Map<String, String> cells) {
        List<FieldProblem> errors = new ArrayList<>();
        cells.forEach((column, text) -> {
            if (!StorableText.isStorable(text)) {
                errors.add(new FieldProblem(column, "unreadable", StorableText.RULE));
            }
        });
        Currency currency = cell(cells, "currency", errors, ItemRow::currency);
        if (cells.getOrDefault("currency", "").isEmpty()) {
            errors.add(new FieldProblem("currency", "required", "must not be empty"));
        }
        Money price = currency == null ? null : cell(cells, "price", errors, text -> Money.of(decimal(text), currency));
        ItemRequest request = new ItemRequest(
                cells.get("code"),
                cells.get("name"),
                cells.get("description"),
                cells.get("unitCode"),
                price,
                cell(cells, "vatClass", errors, text -> oneOf(VatClass.class, text)),
                cell(cells, "kind", errors, text -> oneOf(ItemKind.class, text)));
        Boolean active = cell(cells, "active", errors, ItemRow::flag);
        return new ItemRow(request, cells.containsKey("description"), active, errors);
    }

    Candidate candidate() {
        return new Candidate(request.itemCode(), request.details(), described, active);
    }

    /**
     * Whether the column was reported already, so that "missing" is not said of what was given but unreadable; a price is
     * not read without its currency.
     */
    boolean isReported(String field) {
        return errors.stream()
                .map(FieldProblem::field)
                .anyMatch(reported -> reported.equals(field) || (field.equals("price") && reported.equals("currency")));
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
            String shown = text.length() <= SHOWN_MAX ? text : text.substring(0, SHOWN_MAX) + "…";
            String message = "\"" + StorableText.cleaned(shown) + "\" cannot be read: " + e.getMessage();
            errors.add(new FieldProblem(column, "unreadable", message));
            return null;
        }
    }

    private static Currency currency(String text) {
        Currency currency = Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("it is no currency of ISO 4217"));
        return Money.zero(currency).currency(); // refuses those whose minor unit is not two decimals
    }

    private static BigDecimal decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException("it must be a decimal number, for example 12.50");
        }
        return new BigDecimal(text);
    }

    private static <E extends Enum<E>> E oneOf(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("it must be one of " + Arrays.toString(type.getEnumConstants())));
    }

    private static Boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("it must be true or false");
        };
    }
}
