package com.azuvio.crmconnect.payment.bank.matching;

import com.azuvio.crmconnect.payment.bank.matching.NamedDocuments.Named;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares a credit line with what is open, by the keys of rules.md §10 in order of their strength: structured reference,
 * end-to-end id, number in the text, account and amount, name and amount. Two possibilities that are about as likely make
 * no proposal: a person decides.
 */
public final class Matcher {

    /** From here on a line may be accepted with others, unseen. */
    public static final int AUTOMATIC_MIN = 90;

    /** Below there is no proposal. */
    public static final int PROPOSAL_MIN = 70;

    /** The second best must be this much less likely. */
    private static final int LEAD_MIN = 5;

    private static final int CANDIDATES_MAX = 5;
    private static final int SAME_AMOUNT_MAX = 3;

    /** A receipt recorded by hand that many days away may be the same money. */
    private static final int RECORDED_DAYS_MAX = 7;

    private static final int LINK_SCORE = 88;
    private static final int STRANGER_SCORE = 30;

    private Matcher() {}

    public static Comparison compare(LineFacts line, Book book) {
        Payer payer = Payer.of(line, book);
        NamedDocuments named = NamedDocuments.of(line, book);
        List<Proposal> found = new ArrayList<>();
        Map<UUID, List<Named>> byClient = named.byClient();
        byClient.forEach(
                (client, documents) -> found.add(ByDocument.judge(line, payer, client, named, documents, book)));
        payer.clients().forEach((client, fit) -> {
            if (!byClient.containsKey(client)) {
                found.addAll(ByPayer.judge(line, payer, client, named, book));
            }
        });
        List<Proposal> linked = found.stream()
                .map(proposal -> recordedByHand(line, proposal, book))
                .sorted(Comparator.comparingInt(Proposal::score).reversed())
                .toList();
        return linked.isEmpty() ? ofStrangers(line, book) : decide(linked);
    }

    private static Comparison decide(List<Proposal> found) {
        Set<UUID> clients = new LinkedHashSet<>();
        found.stream().limit(CANDIDATES_MAX).forEach(proposal -> clients.add(proposal.clientId()));
        Proposal best = found.getFirst();
        boolean alone = found.stream()
                .skip(1)
                .noneMatch(other -> other.score() > best.score() - LEAD_MIN && !other.sameAs(best));
        if (best.score() >= PROPOSAL_MIN && alone) {
            return new Comparison(
                    best, found.stream().skip(1).limit(CANDIDATES_MAX).toList(), Set.of(best.clientId()));
        }
        return new Comparison(null, found.stream().limit(CANDIDATES_MAX).toList(), clients);
    }

    /** Nothing but the amount speaks for these; the line is nobody's. */
    private static Comparison ofStrangers(LineFacts line, Book book) {
        List<KnownDocument> equal = book.openOfAmount(line.amount());
        if (equal.isEmpty() || equal.size() > SAME_AMOUNT_MAX) {
            return Comparison.NOTHING;
        }
        List<Proposal> candidates = equal.stream()
                .map(document -> proposal(
                        STRANGER_SCORE,
                        document.clientId(),
                        Amounts.of(line.amount(), List.of(document)),
                        Reason.of(
                                "only-amount",
                                "nothing but the amount speaks for " + document.number(),
                                "number",
                                document.number())))
                .toList();
        return new Comparison(null, candidates, Set.of());
    }

    /** The same money may have been recorded already, by hand, before its statement came. */
    private static Proposal recordedByHand(LineFacts line, Proposal proposal, Book book) {
        if (proposal.score() < PROPOSAL_MIN) {
            return proposal;
        }
        KnownReceipt receipt = book.receiptsOf(line.amount()).stream()
                .filter(one -> one.clientId().equals(proposal.clientId())
                        && Math.abs(ChronoUnit.DAYS.between(one.receivedOn(), line.valueOn())) <= RECORDED_DAYS_MAX)
                .findFirst()
                .orElse(null);
        if (receipt == null) {
            return proposal;
        }
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(
                "recorded-by-hand",
                "receipt " + receipt.number() + " of the same amount was recorded for " + receipt.receivedOn(),
                "payment",
                receipt.number(),
                "receivedOn",
                receipt.receivedOn().toString()));
        reasons.addAll(proposal.reasons());
        return new Proposal(Proposal.Kind.LINK, LINK_SCORE, proposal.clientId(), receipt.id(), List.of(), reasons);
    }

    static Proposal proposal(int score, UUID client, Amounts amounts, @Nullable Reason... reasons) {
        List<Reason> told = new ArrayList<>();
        Stream.of(reasons).forEach(reason -> {
            if (reason != null) {
                told.add(reason);
            }
        });
        told.add(amounts.reason());
        return new Proposal(Proposal.Kind.RECEIPT, score, client, null, amounts.allocations(), told);
    }
}
