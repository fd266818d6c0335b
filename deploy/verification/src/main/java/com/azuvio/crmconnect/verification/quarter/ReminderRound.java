package com.azuvio.crmconnect.verification.quarter;

import com.azuvio.crmconnect.verification.demo.Workplace;
import com.azuvio.crmconnect.verification.stack.Caller;
import com.azuvio.crmconnect.verification.stack.Patience;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reminders (S30, D12): one document in dispute, one client with a promise, some clients reminded, the rest waits or is held. */
final class ReminderRound {

    private static final Set<String> ENDED = Set.of("SENT", "FAILED", "UNCERTAIN");

    private final Workplace workplace;
    private final Caller salesAdmin;

    ReminderRound(Workplace workplace) {
        this.workplace = workplace;
        this.salesAdmin = workplace.salesAdmin();
    }

    void run() {
        List<JsonNode> due = due();
        if (due.size() > 2) {
            block(
                    due.get(0),
                    Map.of(
                            "documentId",
                            due.get(0).at("/documents/0/documentId").asString(),
                            "reason",
                            "DISPUTE",
                            "note",
                            "Says that two chairs are missing",
                            "expiresOn",
                            workplace.today().plusDays(14).toString()));
            block(
                    due.get(1),
                    Map.of(
                            "reason",
                            "PROMISE",
                            "note",
                            "Will pay on Friday",
                            "expiresOn",
                            workplace.today().plusDays(5).toString()));
        }
        List<String> chosen = due.stream()
                .skip(2)
                .limit(Math.max(1, due.size() / 2))
                .map(row -> row.at("/clientId").asString())
                .toList();
        JsonNode answer = salesAdmin
                .post("/reminders/bulk-send", Map.of("clientIds", chosen))
                .expectSuccess()
                .json();
        Set<String> messages =
                answer.findValues("messageId").stream().map(JsonNode::asString).collect(Collectors.toSet());
        Patience.until("Sending the reminders", () -> {
            long ended = messages.stream()
                    .map(id -> salesAdmin.read("/messages/" + id).at("/status").asString())
                    .filter(ENDED::contains)
                    .count();
            return ended == messages.size() ? Optional.empty() : Optional.of(ended + " of " + messages.size());
        });
        Map<String, Long> states = salesAdmin.all("/reminders/due").stream()
                .collect(Collectors.groupingBy(row -> row.at("/state").asString(), Collectors.counting()));
        workplace.report().step("Reminders", messages.size() + " clients reminded, then " + states);
    }

    private List<JsonNode> due() {
        return salesAdmin.all("/reminders/due").stream()
                .filter(row -> row.at("/state").asString().equals("DUE"))
                .toList();
    }

    private void block(JsonNode row, Map<String, String> block) {
        salesAdmin
                .post("/clients/" + row.at("/clientId").asString() + "/reminder-blocks", block)
                .expectSuccess();
    }
}
