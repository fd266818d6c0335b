package com.azuvio.crmconnect.order.check;

import com.azuvio.crmconnect.starter.id.Sha256;
import com.azuvio.crmconnect.starter.messaging.EventJson;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One check of an order as it stands now.
 *
 * @param factsHash tells these findings from others; a sign-off holds for exactly these, so that what changes later
 *     needs a new one
 * @param signOff where the outcome is {@code SIGNED_OFF}
 */
public record OrderCheck(
        CheckCode code,
        CheckOutcome outcome,
        CheckPolicy policy,
        List<Finding> findings,
        String factsHash,
        @Nullable SignedOff signOff) {

    public OrderCheck {
        findings = List.copyOf(findings);
    }

    /** The check before anybody is asked about it. */
    public static OrderCheck of(CheckCode code, CheckPolicy policy, List<Finding> findings) {
        boolean fails = findings.stream().anyMatch(Finding::fatal) || policy == CheckPolicy.BLOCK;
        CheckOutcome outcome =
                findings.isEmpty() ? CheckOutcome.PASSED : fails ? CheckOutcome.FAILED : CheckOutcome.WARNING;
        String hash = HexFormat.of()
                .formatHex(Sha256.of(EventJson.write(
                        findings.stream().map(Finding::substance).toList())));
        return new OrderCheck(code, outcome, policy, findings, hash, null);
    }

    /** Signed off, where it is a warning and that was about these findings. */
    public OrderCheck signedOff(SignedOff by) {
        return outcome == CheckOutcome.WARNING
                ? new OrderCheck(code, CheckOutcome.SIGNED_OFF, policy, findings, factsHash, by)
                : this;
    }

    /** Whether the policy keeps the order from being confirmed; what cannot be confirmed at all has its own refusal. */
    boolean blocks() {
        return switch (policy) {
            case WARN -> false;
            case SIGN_OFF -> outcome == CheckOutcome.WARNING || outcome == CheckOutcome.FAILED;
            case BLOCK -> outcome == CheckOutcome.FAILED;
        };
    }
}
