package com.azuvio.crmconnect.payment.bank.matching;

import com.azuvio.crmconnect.payment.bank.matching.NamedDocuments.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Judges a line whose payer is known, or probable, and that names no document of it in full. */
final class ByPayer {

    private static final int ACCOUNT_AND_AMOUNT = 93;
    private static final int NAME_AND_AMOUNT = 91;
    private static final int RESEMBLANCE_AND_AMOUNT = 84;
    private static final int SUM_LESS = 1;
    private static final int SOME_OF_SUM = 80;
    private static final int NAMES_OTHERS_LESS = 16;
    private static final int ON_ACCOUNT = 50;

    private ByPayer() {}

    static List<Proposal> judge(LineFacts line, Payer payer, UUID client, NamedDocuments named, Book book) {
        List<KnownDocument> open = book.openOf(client);
        Payer.Fit fit = payer.fit(client);
        Reason whose = payer.reason(client, book);
        if (open.isEmpty() || fit == Payer.Fit.UNKNOWN || fit == Payer.Fit.ANOTHER) {
            return List.of(onAccount(line, client, whose));
        }
        List<Named> endings = named.byEnding(open);
        if (!endings.isEmpty()) {
            Amounts amounts = Amounts.of(
                    line.amount(), endings.stream().map(Named::document).toList());
            if (amounts.fit() == Amounts.Fit.EQUAL
                    || (amounts.fit() == Amounts.Fit.PART
                            && endings.getFirst().as().length() > 2)) {
                List<Reason> reasons = new ArrayList<>();
                endings.forEach(one -> reasons.add(ByDocument.reason(one)));
                if (whose != null) {
                    reasons.add(whose);
                }
                int score = ByDocument.score(Naming.ENDING, amounts.fit(), fit);
                return List.of(Matcher.proposal(score, client, amounts, reasons.toArray(Reason[]::new)));
            }
        }
        List<KnownDocument> equal =
                open.stream().filter(one -> one.open().equals(line.amount())).toList();
        if (!equal.isEmpty()) {
            return equal.stream()
                    .map(document -> ofAmount(line, client, document, fit, whose, named))
                    .toList();
        }
        return List.of(ofSeveral(line, client, open, fit, whose, named));
    }

    private static Proposal ofAmount(
            LineFacts line,
            UUID client,
            KnownDocument document,
            Payer.Fit fit,
            @Nullable Reason whose,
            NamedDocuments named) {
        int score = base(fit);
        Reason slip = null;
        if (!named.isEmpty()) {
            Named other = named.misspelt(document);
            if (other == null) {
                score -= NAMES_OTHERS_LESS;
            } else {
                score -= 1;
                slip = Reason.of(
                        "number-misspelt",
                        "the text names " + other.document().number() + ", probably for " + document.number(),
                        "number",
                        document.number(),
                        "as",
                        other.document().number());
            }
        }
        return Matcher.proposal(score, client, Amounts.of(line.amount(), List.of(document)), whose, slip);
    }

    private static Proposal ofSeveral(
            LineFacts line,
            UUID client,
            List<KnownDocument> open,
            Payer.Fit fit,
            @Nullable Reason whose,
            NamedDocuments named) {
        if (open.size() > 1 && Amounts.sum(open).equals(line.amount())) {
            int score = base(fit) - SUM_LESS - (named.isEmpty() ? 0 : NAMES_OTHERS_LESS);
            return Matcher.proposal(
                    score,
                    client,
                    Amounts.of(line.amount(), open),
                    whose,
                    Reason.of("all-open-documents", "these are all open documents of the client"));
        }
        List<KnownDocument> some = Subsets.only(open, line.amount());
        if (!some.isEmpty()) {
            return Matcher.proposal(
                    fit == Payer.Fit.RESEMBLES || !named.isEmpty() ? ON_ACCOUNT : SOME_OF_SUM,
                    client,
                    Amounts.of(line.amount(), some),
                    whose);
        }
        return onAccount(line, client, whose);
    }

    /** Nothing says for what the client paid. */
    private static Proposal onAccount(LineFacts line, UUID client, @Nullable Reason whose) {
        Amounts none = new Amounts(
                Amounts.Fit.UNCLEAR,
                List.of(),
                Reason.of(
                        "no-document-found",
                        "no document fits to " + line.amount(),
                        "amount",
                        line.amount().toString()));
        return Matcher.proposal(ON_ACCOUNT, client, none, whose);
    }

    private static int base(Payer.Fit fit) {
        return switch (fit) {
            case ACCOUNT -> ACCOUNT_AND_AMOUNT;
            case NAME -> NAME_AND_AMOUNT;
            case RESEMBLES -> RESEMBLANCE_AND_AMOUNT;
            case UNKNOWN, ANOTHER -> ON_ACCOUNT;
        };
    }
}
