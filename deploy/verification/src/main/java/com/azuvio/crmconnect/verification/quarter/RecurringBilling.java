package com.azuvio.crmconnect.verification.quarter;

import com.azuvio.crmconnect.verification.demo.KnownClient;
import com.azuvio.crmconnect.verification.demo.Workplace;
import com.azuvio.crmconnect.verification.stack.Caller;
import com.azuvio.crmconnect.verification.stack.Patience;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Subscriptions since the beginning of the period (S46, S47): by every policy, paused, ended, with a skipped period and a blocked one. */
final class RecurringBilling {

    private static final int MONTHS_BACK = 3;

    private final Workplace workplace;
    private final Caller salesAdmin;

    RecurringBilling(Workplace workplace) {
        this.workplace = workplace;
        this.salesAdmin = workplace.salesAdmin();
    }

    /**
     * Makes the templates; their periods are made by the service within a minute, while others work.
     *
     * @param domestic Romanian clients that lack nothing
     * @param abroad one that buys in euros
     * @param incomplete one that lacks what an invoice needs
     */
    void begin(List<KnownClient> domestic, KnownClient abroad, KnownClient incomplete) {
        LocalDate first = workplace.today().minusMonths(MONTHS_BACK).withDayOfMonth(1);
        LocalDate today = workplace.today();
        template("Maintenance of offices", domestic.get(10), "RON", first, "MONTHS", "ISSUE_AND_SEND", "750.00");
        template("Hotline", domestic.get(11), "RON", first.plusDays(14), "MONTHS", "ISSUE", "175.00");
        template("Cleaning", domestic.get(12), "RON", today.minusWeeks(4), "WEEKS", "DRAFT", "880.00");
        template("Planning, quarterly", abroad, "EUR", first, "QUARTERS", "ISSUE_AND_SEND", "960.00");
        template(
                "Hotline, client to be completed",
                incomplete,
                "RON",
                today.withDayOfMonth(1),
                "MONTHS",
                "ISSUE",
                "175.00");
        template(
                "Training, from next month on",
                domestic.get(13),
                "RON",
                first.plusMonths(MONTHS_BACK + 1L),
                "MONTHS",
                "DRAFT",
                "2400.00");
        String paused = template(
                "Plants in the lobby", domestic.get(14), "RON", today.plusDays(3), "MONTHS", "DRAFT", "240.00");
        post(paused + "/pause", Map.of());
        String ended =
                template("Rented screens", domestic.get(15), "RON", today.plusDays(5), "MONTHS", "DRAFT", "610.00");
        post(ended + "/end", Map.of("reason", "The client has bought screens"));
        String skipping =
                template("Coffee machine", domestic.get(16), "RON", today.plusDays(1), "MONTHS", "ISSUE", "320.00");
        post(skipping + "/periods/0/skip", Map.of("reason", "First month free of charge"));
    }

    /** The periods that are due are there, and last month was looked at (S32, B6). */
    void check() {
        Patience.until("Making what is due", () -> {
            Map<String, Long> outcomes = outcomes();
            boolean waits = outcomes.containsKey("MISSING") || outcomes.containsKey("FAILED");
            return waits ? Optional.of(outcomes.toString()) : Optional.empty();
        });
        YearMonth last = YearMonth.from(workplace.today()).minusMonths(1);
        post("/recurring-checks", Map.of("month", last.toString()));
        workplace.report().step("Recurring billing", "periods " + outcomes() + ", " + last + " checked");
    }

    private Map<String, Long> outcomes() {
        String range = "?from=" + workplace.today().minusMonths(MONTHS_BACK).withDayOfMonth(1) + "&to="
                + workplace.today().plusMonths(1);
        return salesAdmin.all("/recurring-periods" + range).stream()
                .collect(Collectors.groupingBy(RecurringBilling::state, Collectors.counting()));
    }

    private static String state(JsonNode period) {
        return period.at("/state").asString("");
    }

    private String template(
            String name,
            KnownClient client,
            String currency,
            LocalDate start,
            String unit,
            String policy,
            String price) {
        Map<String, Object> request = Map.of(
                "name",
                name,
                "clientId",
                client.id(),
                "schedule",
                Map.of("startOn", start.toString(), "intervalCount", 1, "intervalUnit", unit),
                "sendPolicy",
                policy,
                "generatePast",
                true,
                "currency",
                currency,
                "lines",
                List.of(Billing.service(name, "MON", "1", price)));
        return "/recurring-templates/"
                + post("/recurring-templates", request).at("/id").asString();
    }

    private JsonNode post(String path, Map<String, ?> body) {
        return salesAdmin.post(path, body).expectSuccess().json();
    }
}
