package com.azuvio.crmconnect.verification.invariants;

import com.azuvio.crmconnect.verification.stack.Mailbox.Mail;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

final class MailsAsTold implements Invariant {

    /** States in which the mail server may have the message. */
    private static final Set<String> HANDED_OVER = Set.of("SENT", "UNCERTAIN", "CONFIRMED", "SENDING");

    @Override
    public String name() {
        return "I8 what is said to be sent is in the mailbox, once; what is in the mailbox is sent or uncertain";
    }

    @Override
    public List<String> differences(Evidence evidence) {
        Map<String, Long> mails =
                evidence.mails().stream().collect(Collectors.groupingBy(MailsAsTold::messageId, Collectors.counting()));
        Map<String, JsonNode> messages = Evidence.byId(evidence.messages());
        List<String> differences = new ArrayList<>();
        messages.forEach((id, message) -> {
            if (message.at("/status").asString().equals("SENT") && !mails.containsKey(id)) {
                differences.add(
                        "the message about " + message.at("/number").asString() + " is Sent and not in the mailbox");
            }
        });
        mails.forEach((id, count) -> {
            JsonNode message = messages.get(id);
            if (count > 1) {
                differences.add("message " + id + " is in the mailbox " + count + " times");
            }
            if (message == null) {
                differences.add("a mail of message " + id + " is in the mailbox and not in the message log");
            } else if (!HANDED_OVER.contains(message.at("/status").asString())) {
                differences.add("message " + id + " is in the mailbox and "
                        + message.at("/status").asString());
            }
        });
        return differences;
    }

    /** The Message-ID of a mail is the message's id at the sender's domain. */
    static String messageId(Mail mail) {
        return mail.messageId().replaceAll("@.*", "");
    }
}
