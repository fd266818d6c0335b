package com.azuvio.crmconnect.notification.reminder;

import com.azuvio.crmconnect.notification.client.ClientCopy;
import com.azuvio.crmconnect.notification.message.ReminderContent;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a client is to be reminded, from the owners' answers of one moment.
 *
 * @param client absent while nothing is known of it here
 * @param reasons why not; empty where the reminder is due
 * @param content what the reminder says; without lines where nothing is overdue or nothing is known
 * @param leftOut overdue documents that the reminder does not mention
 */
public record Judgement(
        UUID clientId,
        @Nullable ClientCopy client,
        Set<HoldReason> reasons,
        ReminderContent content,
        List<LeftOut> leftOut) {

    /** @param reason why it is left out */
    public record LeftOut(ReminderContent.Line line, HoldReason reason) {}

    public Judgement {
        reasons = Set.copyOf(reasons);
        leftOut = List.copyOf(leftOut);
    }

    public boolean isDue() {
        return reasons.isEmpty();
    }

    /** An answer is missing. */
    public boolean isPostponed() {
        return reasons.stream().anyMatch(HoldReason::postpones);
    }
}
