package com.azuvio.crmconnect.verification.invariants;

import com.azuvio.crmconnect.verification.stack.BackOffice;
import com.azuvio.crmconnect.verification.stack.RunningStack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All invariants of what exists so far (I7 comes with recurring billing). */
public final class Invariants {

    private static final List<Invariant> ALL = List.of(
            new OneDocumentPerConfirmation(),
            new NumbersWithoutGap(),
            new DocumentsStayAsIssued(),
            new RemainingFromEntries(),
            new MoneyAddsUp(),
            new AccountsBalance(),
            new AgeingTies(),
            new LedgerHasEveryStep(),
            new MailsAsTold(),
            new IntakeIsAnswered(),
            new CopiesEqualOwners());

    private final RunningStack stack;
    private final BackOffice backOffice;

    public Invariants(RunningStack stack, BackOffice backOffice) {
        this.stack = stack;
        this.backOffice = backOffice;
    }

    /** @return the differences of each invariant by its name, none where it holds */
    public Map<String, List<String>> check() {
        Evidence evidence = Evidence.gather(stack, backOffice);
        Map<String, List<String>> results = new LinkedHashMap<>();
        ALL.forEach(invariant -> results.put(invariant.name(), invariant.differences(evidence)));
        return results;
    }
}
