package com.azuvio.crmconnect.verification.invariants;

import com.azuvio.crmconnect.verification.stack.BackOffice;
import com.azuvio.crmconnect.verification.stack.RunningStack;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Prints each invariant and every place where it does not hold; ends with 1 if there is one. Argument: the data folder of a running stack. */
public final class VerifyInvariants {

    private static final int DIFFERENCES_SHOWN_MAX = 20;

    private VerifyInvariants() {}

    public static void main(String[] arguments) {
        RunningStack stack = RunningStack.of(Path.of(arguments[0]));
        Map<String, List<String>> results = new Invariants(stack, new BackOffice(stack)).check();
        results.forEach((name, differences) -> {
            System.out.println((differences.isEmpty() ? "holds   " : "BROKEN  ") + name);
            differences.stream()
                    .limit(DIFFERENCES_SHOWN_MAX)
                    .forEach(difference -> System.out.println("          " + difference));
            if (differences.size() > DIFFERENCES_SHOWN_MAX) {
                System.out.println("          and " + (differences.size() - DIFFERENCES_SHOWN_MAX) + " more");
            }
        });
        System.exit(results.values().stream().allMatch(List::isEmpty) ? 0 : 1);
    }
}
