package com.azuvio.crmconnect.verification.demo;

import com.azuvio.crmconnect.verification.stack.Caller;
import com.azuvio.crmconnect.verification.stack.Mailbox;
import com.azuvio.crmconnect.verification.stack.Parallel;
import com.azuvio.crmconnect.verification.stack.Patience;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Invoices go out by mail; some are handed over otherwise, some wait (S28, D9). */
final class SendInvoices {

    private static final Set<String> ENDED = Set.of("SENT", "FAILED", "CONFIRMED");

    private final Workplace workplace;
    private final Tally tally;
    private final Caller salesAdmin;
    private final Mailbox mailbox;

    SendInvoices(Workplace workplace, Tally tally) {
        this.workplace = workplace;
        this.tally = tally;
        this.salesAdmin = workplace.salesAdmin();
        this.mailbox = new Mailbox(workplace.stack());
    }

    /** @param refusing clients whose mail server refuses everything */
    void send(List<JsonNode> invoices, Set<String> refusing) {
        Parallel.map(
                IntStream.range(0, invoices.size()).boxed().toList(),
                index -> send(index, invoices.get(index), refusing));
        Set<String> ids =
                invoices.stream().map(invoice -> invoice.at("/id").asString()).collect(Collectors.toSet());
        Patience.until("Sending every mail", () -> {
            List<JsonNode> messages = messages(ids);
            messages.stream().filter(SendInvoices::isUncertain).forEach(this::decide);
            long expected = tally.count("Mails sent") + tally.count("Mails failed");
            long ended = messages.stream()
                    .filter(message -> ENDED.contains(message.at("/status").asString()))
                    .count();
            return ended == expected ? Optional.empty() : Optional.of(ended + " of " + expected + " mails");
        });
        Patience.until("Knowing what was sent", () -> {
            long waiting = salesAdmin.all("/invoices?status=TO_SEND").stream()
                    .filter(invoice -> ids.contains(invoice.at("/id").asString()))
                    .count();
            return waiting == tally.count("TO_SEND")
                    ? Optional.empty()
                    : Optional.of(waiting + " to send instead of " + tally.count("TO_SEND"));
        });
        workplace
                .report()
                .step(
                        "Send",
                        "%d mails arrived, %d failed, %d of unknown fate decided by a person; %d handed over otherwise, %d not sent yet"
                                .formatted(
                                        tally.count("Mails sent"),
                                        tally.count("Mails failed"),
                                        tally.count("Decided by a person"),
                                        tally.count("Delivered otherwise"),
                                        tally.count("Not sent")));
    }

    List<JsonNode> messages(Set<String> invoices) {
        return salesAdmin.all("/messages").stream()
                .filter(message -> invoices.contains(message.at("/documentId").asString()))
                .toList();
    }

    private static boolean isUncertain(JsonNode message) {
        return message.at("/status").asString().equals("UNCERTAIN");
    }

    /** The server's answer was lost: a person looks whether the mail has arrived, and has it sent again only if it has not (D9). */
    private void decide(JsonNode message) {
        String id = message.at("/id").asString();
        boolean arrived =
                mailbox.all().stream().anyMatch(mail -> mail.messageId().startsWith(id));
        Map<String, Object> found = arrived
                ? Map.of("outcome", "DELIVERED", "note", "It is in the mailbox")
                : Map.of("outcome", "NOT_DELIVERED", "note", "It is not in the mailbox", "sendAgain", true);
        salesAdmin.post("/messages/" + id + "/resolve", found).expect(200);
        tally.add("Decided by a person", 1);
        if (!arrived) {
            tally.add("Mails failed", 1);
        }
    }

    /** How often a mail of one of the messages has arrived; twice counts twice. */
    long mails(List<JsonNode> messages) {
        Set<String> ids =
                messages.stream().map(message -> message.at("/id").asString()).collect(Collectors.toSet());
        return mailbox.all().stream()
                .filter(mail -> ids.contains(mail.messageId().replaceFirst("@.*", "")))
                .count();
    }

    private int send(int index, JsonNode invoice, Set<String> refusing) {
        String path = IssueInvoices.path(invoice);
        if (index % 12 == 11) {
            tally.add("Not sent", 1);
            tally.add("TO_SEND", 1);
        } else if (index % 12 == 5) {
            Map<String, String> handedOver = Map.of(
                    "how", "OTHER", "on", workplace.today().toString(), "note", "Handed over at the client's desk");
            salesAdmin.post(path + "/delivered", handedOver).expect(200);
            tally.add("Delivered otherwise", 1);
        } else {
            salesAdmin.post(path + "/send", Map.of()).expect(200);
            boolean refused = refusing.contains(invoice.at("/clientId").asString());
            tally.add(refused ? "Mails failed" : "Mails sent", 1);
            tally.add("TO_SEND", refused ? 1 : 0);
        }
        return index;
    }
}
