package com.azuvio.crmconnect.client.client.web;

import com.azuvio.crmconnect.client.client.ClientStatus;
import com.azuvio.crmconnect.starter.web.Refusal.FieldProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cells of one row of a file of clients, as the request that a person would have made of them. */
final class ClientCells {

    static final List<String> REQUIRED = List.of("name", "status", "language", "paymentTermsDays");
    static final List<String> OPTIONAL = List.of(
            "vatNumber",
            "fiscalCode",
            "addressLine1",
            "addressLine2",
            "city",
            "region",
            "postalCode",
            "country",
            "iban",
            "defaultPaymentMode",
            "paysByTransfer",
            "invoiceEmails");

    private static final Pattern DAYS = Pattern.compile("[0-9]{1,3}");
    /** Before a text that a spreadsheet would take for a formula, exports put an apostrophe, which is not the text. */
    private static final Pattern GUARDED = Pattern.compile("'[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

    private final Map<String, String> cells;
    private final List<FieldProblem> errors = new ArrayList<>();

    ClientCells(Map<String, String> cells) {
        this.cells = cells.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, cell -> withoutGuard(cell.getValue())));
    }

    /** @return null where a cell cannot be read; {@link #errors} says which */
    @Nullable
    ClientRequest request() {
        var status = status();
        var days = days();
        var byTransfer = yesOrNo("paysByTransfer");
        if (status == null || days == null || byTransfer == null) {
            return null;
        }
        return new ClientRequest(
                cells.getOrDefault("name", ""),
                status,
                cell("vatNumber"),
                cell("fiscalCode"),
                address(),
                null,
                cell("iban"),
                cells.getOrDefault("language", "").toLowerCase(Locale.ROOT),
                null,
                Stream.ofNullable(cell("invoiceEmails"))
                        .flatMap(list -> Arrays.stream(list.split("[\\s,;|]+")))
                        .toList(),
                days,
                cell("defaultPaymentMode"),
                byTransfer,
                null);
    }

    List<FieldProblem> errors() {
        return errors;
    }

    @Nullable
    String name() {
        return cell("name");
    }

    private @Nullable AddressRequest address() {
        boolean given = Stream.of("addressLine1", "addressLine2", "city", "region", "postalCode", "country")
                .anyMatch(column -> cell(column) != null);
        return given
                ? new AddressRequest(
                        cells.getOrDefault("addressLine1", ""),
                        cell("addressLine2"),
                        cells.getOrDefault("city", ""),
                        cell("region"),
                        cell("postalCode"),
                        cells.getOrDefault("country", "").toUpperCase(Locale.ROOT))
                : null;
    }

    private @Nullable ClientStatus status() {
        var name = cells.getOrDefault("status", "").toUpperCase(Locale.ROOT);
        return Arrays.stream(ClientStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    unreadable("status", "one of " + Arrays.toString(ClientStatus.values()));
                    return null;
                });
    }

    private @Nullable Integer days() {
        var days = cells.getOrDefault("paymentTermsDays", "");
        if (!DAYS.matcher(days).matches()) {
            unreadable("paymentTermsDays", "a number of days");
            return null;
        }
        return Integer.valueOf(days);
    }

    /** Nothing means no. */
    private @Nullable Boolean yesOrNo(String column) {
        return switch (cells.getOrDefault(column, "").toLowerCase(Locale.ROOT)) {
            case "", "false", "no", "nu", "0" -> Boolean.FALSE;
            case "true", "yes", "da", "1" -> Boolean.TRUE;
            default -> {
                unreadable(column, "true or false");
                yield null;
            }
        };
    }

    private void unreadable(String column, String message) {
        errors.add(new FieldProblem(column, "unreadable", message));
    }

    private @Nullable String cell(String column) {
        var text = cells.getOrDefault(column, "");
        return text.isEmpty() ? null : text;
    }

    private static String withoutGuard(String text) {
        return GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }
}
