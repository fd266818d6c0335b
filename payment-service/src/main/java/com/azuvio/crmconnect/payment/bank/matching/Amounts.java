package com.azuvio.crmconnect.payment.bank.matching;

import com.azuvio.crmconnect.payment.bank.matching.Proposal.Allocation;
import com.azuvio.crmconnect.starter.money.Money;
import java.util.ArrayList;
import java.util.List;

/** How the money of a line fits to documents, and what each gets of it. */
record Amounts(Fit fit, List<Allocation> allocations, Reason reason) {

    enum Fit {
        EQUAL,
        /** One document, less than is open. */
        PART,
        /** More than is open; the rest is free. */
        MORE,
        /** Less than several documents need together: which one gets how much is not said. */
        UNCLEAR,
        /** Nothing is open on them. */
        PAID
    }

    /** @param documents at least one */
    static Amounts of(Money money, List<KnownDocument> documents) {
        List<KnownDocument> open = documents.stream()
                .filter(document -> document.open().isPositive())
                .toList();
        if (open.isEmpty()) {
            return new Amounts(
                    Fit.PAID,
                    List.of(),
                    Reason.of(
                            "nothing-open", "nothing is open on " + numbers(documents), "numbers", numbers(documents)));
        }
        Money sum = sum(open);
        String facts = sum.toString();
        if (money.equals(sum)) {
            Reason reason = open.size() == 1
                    ? Reason.of("amount-equal", "amount is what is open, " + facts, "open", facts)
                    : Reason.of(
                            "amount-equals-sum",
                            "amount is the sum of what is open on " + numbers(open) + ", " + facts,
                            "numbers",
                            numbers(open),
                            "open",
                            facts);
            return new Amounts(Fit.EQUAL, inOrder(money, open), reason);
        }
        if (money.compareTo(sum) > 0) {
            return new Amounts(
                    Fit.MORE,
                    inOrder(money, open),
                    Reason.of(
                            "amount-exceeds-open",
                            "amount is " + money.minus(sum) + " more than is open",
                            "rest",
                            money.minus(sum).toString()));
        }
        if (open.size() == 1) {
            return new Amounts(
                    Fit.PART,
                    inOrder(money, open),
                    Reason.of("amount-is-part", "amount is a part of what is open, " + facts, "open", facts));
        }
        List<KnownDocument> some = Subsets.only(open, money);
        if (!some.isEmpty()) {
            return new Amounts(
                    Fit.EQUAL,
                    inOrder(money, some),
                    Reason.of(
                            "amount-equals-sum",
                            "amount is the sum of what is open on " + numbers(some),
                            "numbers",
                            numbers(some),
                            "open",
                            money.toString()));
        }
        return new Amounts(
                Fit.UNCLEAR,
                inOrder(money, open),
                Reason.of(
                        "amount-less-than-sum",
                        "amount is less than what is open on " + numbers(open) + ", " + facts,
                        "numbers",
                        numbers(open),
                        "open",
                        facts));
    }

    /** As far as the money goes. */
    private static List<Allocation> inOrder(Money money, List<KnownDocument> documents) {
        List<Allocation> allocations = new ArrayList<>();
        Money left = money;
        for (KnownDocument document : documents) {
            Money part = left.min(document.open());
            if (part.isPositive()) {
                allocations.add(new Allocation(document.id(), document.number(), part));
                left = left.minus(part);
            }
        }
        return allocations;
    }

    static Money sum(List<KnownDocument> documents) {
        Money sum = Money.zero(documents.getFirst().open().currency());
        for (KnownDocument document : documents) {
            sum = sum.plus(document.open());
        }
        return sum;
    }

    static String numbers(List<KnownDocument> documents) {
        return String.join(", ", documents.stream().map(KnownDocument::number).toList());
    }
}
