package com.azuvio.crmconnect.verification.invariants;

import com.azuvio.crmconnect.verification.stack.Amount;
import com.azuvio.crmconnect.verification.stack.Event;
import com.azuvio.crmconnect.verification.stack.Mailbox;
import com.azuvio.crmconnect.verification.stack.Parallel;
import com.azuvio.crmconnect.verification.stack.Reply;
import com.azuvio.crmconnect.verification.stack.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

final class DocumentsStayAsIssued implements Invariant {

    @Override
    public String name() {
        return "I3 an issued document never changes; its stored bytes match their hash, in the service and in the mail";
    }

    @Override
    public List<String> differences(Evidence evidence) {
        List<String> differences = new ArrayList<>();
        Map<String, JsonNode> invoices = Evidence.byId(evidence.issued());
        evidence.log().of("sales.invoice.issued").forEach(event -> {
            JsonNode listed = invoices.get(event.text("invoiceId"));
            if (listed == null) {
                differences.add(event.text("number") + " was issued and is not listed");
            } else if (!sameAsIssued(event, listed)) {
                differences.add(event.text("number") + " is listed otherwise than it was issued");
            }
        });
        Map<String, Set<String>> byPath =
                hashesBy(event -> event.data().at("/pdf/path").asString(), evidence);
        Parallel.map(List.copyOf(byPath.keySet()), path -> bytes(evidence, path, byPath.getOrDefault(path, Set.of())))
                .forEach(differences::addAll);
        differences.addAll(mailed(evidence, hashesBy(event -> event.text("documentId"), evidence)));
        return differences;
    }

    /** The hashes that were handed over for sending. */
    private static Map<String, Set<String>> hashesBy(Function<Event, String> key, Evidence evidence) {
        return evidence.log()
                .of("sales.invoice.ready-to-send")
                .collect(Collectors.groupingBy(
                        key,
                        Collectors.mapping(
                                event -> event.data().at("/pdf/sha256").asString(), Collectors.toSet())));
    }

    private static boolean sameAsIssued(Event event, JsonNode listed) {
        return listed.at("/number").asString().equals(event.text("number"))
                && listed.at("/issuedOn").asString().equals(event.text("issuedOn"))
                && listed.at("/dueOn").asString().equals(event.text("dueOn"))
                && Amount.of(listed.at("/total")).equalTo(event.amount("total"));
    }

    private static List<String> bytes(Evidence evidence, String path, Set<String> told) {
        Reply pdf = evidence.salesAdmin().get(path).expect(200);
        String sha256 = Sha256.hex(pdf.body());
        boolean same = told.equals(Set.of(sha256)) && ('"' + sha256 + '"').equals(pdf.header("ETag"));
        return same ? List.of() : List.of("the stored bytes of " + path + " do not match its hash");
    }

    /** Each mail with a document carries the bytes that were handed over for it; a reminder has none. */
    private static List<String> mailed(Evidence evidence, Map<String, Set<String>> told) {
        Map<String, JsonNode> messages = Evidence.byId(evidence.messages());
        return Parallel.map(evidence.mails(), mail -> {
                    JsonNode message = messages.get(MailsAsTold.messageId(mail));
                    String document =
                            message == null ? "" : message.at("/documentId").asString("");
                    if (message != null && document.isEmpty()) {
                        return "";
                    }
                    boolean carries = evidence.mailbox().attachments(mail).stream()
                            .map(Mailbox.Attachment::sha256)
                            .anyMatch(
                                    sha -> told.getOrDefault(document, Set.of()).contains(sha));
                    return carries ? "" : "the mail \"" + mail.subject() + "\" does not carry the stored PDF";
                })
                .stream()
                .filter(difference -> !difference.isEmpty())
                .toList();
    }
}
