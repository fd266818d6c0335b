package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.check.CheckCode;
import com.azuvio.crmconnect.order.check.Checklist;
import com.azuvio.crmconnect.order.check.OrderCheck;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the back office takes the checks of an order upon itself: one by one, and all with its confirmation (S35, D2). */
final class OrderVerification {

    private final Order order;

    OrderVerification(Order order) {
        this.order = order;
    }

    void signOff(CheckCode code, String seen, String note, Checklist checks, Stamp stamp) {
        OrderCheck check = checks.find(code).orElseThrow();
        if (!check.factsHash().equals(seen)) {
            throw Refusal.conflict("facts-changed", "the check finds something else by now; look at it again")
                    .with("check", code.name())
                    .with("factsHash", check.factsHash());
        }
        switch (check.outcome()) {
            case PASSED -> throw Refusal.conflict("nothing-to-sign-off", "the check found nothing");
            case FAILED ->
                throw Refusal.conflict("check-failed", "put right what the checks found: " + code)
                        .with("checks", List.of(code.name()));
            case SIGNED_OFF -> {
                // the same again
            }
            case WARNING -> {
                order.signOffs.add(new SignOff(order, check, note, stamp));
                order.record(
                        OrderAction.CHECK_SIGNED_OFF, stamp, Texts.cut(code + ": " + note, OrderHistoryEntry.NOTE_MAX));
            }
        }
    }

    /** Records the checks as they stood, whether the first part or a later one is confirmed. */
    void approve(@Nullable String overrideReason, Checklist checks, Stamp stamp) {
        checks.requireConfirmable();
        if (order.approval != null) {
            order.record(OrderAction.VERIFIED, stamp, differences(null, checks), null, checks);
            return;
        }
        String override = order.agreedAt == null ? overrideOf(overrideReason, checks) : null;
        order.approval = new Approval(stamp.at(), stamp.by(), override);
        order.record(OrderAction.APPROVED, stamp, differences(override, checks), null, checks);
    }

    private static String overrideOf(@Nullable String reason, Checklist checks) {
        String given = Texts.orNull(reason);
        if (given != null) {
            return given;
        }
        return checks.signedNote(CheckCode.AGREEMENT)
                .map(note -> Texts.cut(note, Approval.REASON_MAX))
                .orElseThrow(() -> Refusal.unprocessable(
                                "agent-has-not-agreed", "confirming without the agent needs a reason")
                        .field("overrideReason", "required", "say why the agent's agreement is not needed"));
    }

    private static @Nullable String differences(@Nullable String override, Checklist checks) {
        String differed = checks.whatDiffered();
        String text = override == null
                ? differed
                : "without the agent's agreement: " + override + (differed.isEmpty() ? "" : "; " + differed);
        return text.isEmpty() ? null : Texts.cut(text, OrderHistoryEntry.NOTE_MAX);
    }
}
