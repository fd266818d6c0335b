package com.azuvio.crmconnect.payment.proposal;

import com.azuvio.crmconnect.payment.proposal.Proposal.Share;
import com.azuvio.crmconnect.payment.receivable.DocumentType;
import com.azuvio.crmconnect.payment.receivable.ListedDocument;
import com.azuvio.crmconnect.payment.receivable.OpenDocument;
import com.azuvio.crmconnect.starter.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds ways to allocate an amount to open documents of one client and one currency, which come with the longest due first.
 * Bounded: combinations are of at most {@value #COMBINED_MAX} of the first {@value #SEARCHED_MAX} documents, so that a
 * proposal takes no longer than a keystroke.
 */
final class Propose {

    private static final int COMBINED_MAX = 4;
    private static final int SEARCHED_MAX = 40;

    private final List<ListedDocument> open;
    private final @Nullable Money amount;

    /** @param amount what arrived; absent while it is not typed yet */
    Propose(List<ListedDocument> documents, @Nullable Money amount) {
        this.open = documents.stream()
                .filter(document -> document.open().isPositive())
                .toList();
        this.amount = amount;
    }

    /** Every way that fits, the strongest reason first. */
    List<Proposal> all(Set<String> named) {
        List<Proposal> found = new ArrayList<>();
        for (Strategy strategy : Strategy.values()) {
            by(strategy, named)
                    .filter(proposal ->
                            found.stream().noneMatch(earlier -> earlier.shares().equals(proposal.shares())))
                    .ifPresent(found::add);
        }
        return found;
    }

    Optional<Proposal> by(Strategy strategy, Set<String> named) {
        return switch (strategy) {
            case BY_REFERENCE -> byReference(named);
            case EXACT_DOCUMENT -> exactDocument();
            case EXACT_COMBINATION -> exactCombination();
            case OLDEST_FIRST -> oldestFirst();
        };
    }

    private Optional<Proposal> byReference(Set<String> named) {
        List<ListedDocument> meant = open.stream()
                .filter(listed -> References.names(named, listed.document()))
                .toList();
        return proposal(Strategy.BY_REFERENCE, "the reference names " + numbers(meant), meant);
    }

    private Optional<Proposal> exactDocument() {
        List<ListedDocument> exact =
                open.stream().filter(listed -> listed.open().equals(amount)).toList();
        if (exact.isEmpty()) {
            return Optional.empty();
        }
        String why = exact.size() == 1
                ? numbers(exact) + " alone needs exactly this amount"
                : exact.size() + " documents need exactly this amount; "
                        + exact.getFirst().document().number() + " is due longest";
        return proposal(Strategy.EXACT_DOCUMENT, why, List.of(exact.getFirst()));
    }

    private Optional<Proposal> exactCombination() {
        if (amount == null) {
            return Optional.empty();
        }
        List<ListedDocument> searched = debts().limit(SEARCHED_MAX).toList();
        for (int size = 2; size <= COMBINED_MAX; size++) {
            List<ListedDocument> combined = combine(searched, 0, size, amount);
            if (!combined.isEmpty()) {
                return proposal(
                        Strategy.EXACT_COMBINATION, numbers(combined) + " together need exactly this amount", combined);
            }
        }
        return Optional.empty();
    }

    /** The first combination of so many from {@code from} on that needs exactly {@code rest}; empty where there is none. */
    private static List<ListedDocument> combine(List<ListedDocument> documents, int from, int size, Money rest) {
        for (int n = from; n <= documents.size() - size; n++) {
            ListedDocument one = documents.get(n);
            int compared = one.open().compareTo(rest);
            if (size == 1 && compared == 0) {
                return List.of(one);
            }
            if (size > 1 && compared < 0) {
                List<ListedDocument> others = combine(documents, n + 1, size - 1, rest.minus(one.open()));
                if (!others.isEmpty()) {
                    List<ListedDocument> all = new ArrayList<>(List.of(one));
                    all.addAll(others);
                    return all;
                }
            }
        }
        return List.of();
    }

    private Optional<Proposal> oldestFirst() {
        return proposal(Strategy.OLDEST_FIRST, "the longest due first", debts().toList());
    }

    /** A proforma is no debt: money goes to it where it is named or has exactly the amount, never by age. */
    private Stream<ListedDocument> debts() {
        return open.stream().filter(listed -> listed.document().type() != DocumentType.PROFORMA);
    }

    /** As far as the money goes; without an amount each document gets what it needs (S65). */
    private Optional<Proposal> proposal(Strategy reason, String explanation, List<ListedDocument> documents) {
        if (documents.isEmpty()) {
            return Optional.empty();
        }
        Money none = Money.zero(documents.getFirst().open().currency());
        Money allocated = none;
        List<Share> shares = new ArrayList<>();
        for (ListedDocument listed : documents) {
            Money share = amount == null ? listed.open() : listed.open().min(amount.minus(allocated));
            if (share.isPositive()) {
                OpenDocument document = listed.document();
                shares.add(new Share(
                        document.id(), document.type(), document.number(), document.dueOn(), listed.open(), share));
                allocated = allocated.plus(share);
            }
        }
        Money left = amount == null ? null : amount.minus(allocated);
        return Optional.of(new Proposal(reason, explanation, shares, allocated, left));
    }

    private static String numbers(List<ListedDocument> documents) {
        return documents.stream().map(listed -> listed.document().number()).collect(Collectors.joining(", "));
    }
}
