package com.azuvio.crmconnect.order.check;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** All checks of an order as they stand at one moment. */
public record Checklist(List<OrderCheck> checks) {

    /** Of an order that nobody checks any more. */
    public static final Checklist NONE = new Checklist(List.of());

    public Checklist {
        checks = List.copyOf(checks);
    }

    public Optional<OrderCheck> find(CheckCode code) {
        return checks.stream().filter(check -> check.code() == code).findFirst();
    }

    /** The note of that check's sign-off, where it has one that still holds. */
    public Optional<String> signedNote(CheckCode code) {
        return find(code).map(OrderCheck::signOff).filter(Objects::nonNull).map(SignedOff::note);
    }

    public boolean everyCheckPassed() {
        return !checks.isEmpty() && checks.stream().allMatch(check -> check.outcome() == CheckOutcome.PASSED);
    }

    /** @throws Refusal 422 {@code check-failed} or {@code sign-off-needed}, with the checks */
    public void requireConfirmable() {
        List<OrderCheck> blocking = checks.stream().filter(OrderCheck::blocks).toList();
        if (blocking.isEmpty()) {
            return;
        }
        boolean failed = blocking.stream().anyMatch(check -> check.outcome() == CheckOutcome.FAILED);
        String names = blocking.stream().map(check -> check.code().name()).collect(Collectors.joining(", "));
        throw (failed
                        ? Refusal.unprocessable("check-failed", "put right what the checks found: " + names)
                        : Refusal.unprocessable("sign-off-needed", "sign off what the checks found: " + names))
                .with(
                        "checks",
                        blocking.stream().map(check -> check.code().name()).toList());
    }

    /** What differed, in one text (S35); a missing agreement is told by the reason that overrides it. */
    public String whatDiffered() {
        return checks.stream()
                .filter(check -> check.outcome() != CheckOutcome.PASSED && check.code() != CheckCode.AGREEMENT)
                .flatMap(check -> check.findings().stream().map(Finding::message))
                .collect(Collectors.joining("; "));
    }
}
