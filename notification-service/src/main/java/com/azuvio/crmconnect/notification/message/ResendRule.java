package com.azuvio.crmconnect.notification.message;

import com.azuvio.crmconnect.starter.web.Refusal;

/** When a person may send a message again as a new one (D9). */
final class ResendRule {

    private ResendRule() {}

    /** @param to empty: to whom the message went */
    static void check(Message message, Recipients to) {
        if (message.kind() == MailKind.REMINDER) {
            throw Refusal.conflict(
                    "reminder-not-resent", "whether a client is reminded is decided anew each time: remind it again");
        }
        switch (message.status()) {
            case QUEUED, SENDING ->
                throw Refusal.conflict("message-under-way", "this message is still being sent")
                        .with("status", message.status());
            case UNCERTAIN ->
                throw Refusal.conflict("message-uncertain", "decide first whether this message has arrived");
            case FAILED -> {
                boolean toTheSame = to.addresses().isEmpty() || to.addresses().equals(message.recipients());
                if (toTheSame && !message.mayHaveBeenHandedOver()) {
                    throw Refusal.conflict("message-can-be-retried", "this message never left: try it again");
                }
            }
            case SENT, CONFIRMED -> {}
        }
    }
}
