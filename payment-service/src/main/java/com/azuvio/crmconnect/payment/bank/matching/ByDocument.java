package com.azuvio.crmconnect.payment.bank.matching;

import com.azuvio.crmconnect.payment.bank.matching.NamedDocuments.Named;
import com.azuvio.crmconnect.starter.money.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Judges a line that names documents of one client: does its amount fit, does its payer? */
final class ByDocument {

    private static final int PAID_ALREADY = 75;

    /** More than what is named needs, and the rest fits to other documents: left to a person. */
    private static final int REST_UNCLEAR = 85;

    private ByDocument() {}

    static Proposal judge(
            LineFacts line, Payer payer, UUID client, NamedDocuments inLine, List<Named> inFull, Book book) {
        Payer.Fit fit = payer.fit(client);
        Reason whose = payer.reason(client, book);
        Amounts amounts = amounts(line, inFull);
        if (amounts.fit() != Amounts.Fit.MORE) {
            return proposal(inFull, amounts, score(weakest(inFull), amounts.fit(), fit), client, whose);
        }
        List<KnownDocument> others = others(book.openOf(client), inFull);
        List<Named> shortened = inLine.byEnding(others);
        if (!shortened.isEmpty()) {
            // "INV-2026-000123, 124, 130"
            List<Named> all = new ArrayList<>(inFull);
            all.addAll(shortened);
            Amounts together = amounts(line, all);
            if (together.fit() == Amounts.Fit.EQUAL && together.allocations().size() > inFull.size()) {
                return proposal(all, together, score(Naming.ENDING, Amounts.Fit.EQUAL, fit), client, whose);
            }
        }
        Money rest = line.amount()
                .minus(Amounts.sum(inFull.stream().map(Named::document).toList()));
        boolean restMaySettleOthers =
                !shortened.isEmpty() || !Subsets.some(others, rest).isEmpty();
        int score = score(weakest(inFull), Amounts.Fit.MORE, fit);
        return proposal(inFull, amounts, restMaySettleOthers ? Math.min(score, REST_UNCLEAR) : score, client, whose);
    }

    private static Proposal proposal(
            List<Named> named, Amounts amounts, int score, UUID client, @Nullable Reason whose) {
        List<Reason> reasons = new ArrayList<>();
        named.forEach(one -> reasons.add(reason(one)));
        if (whose != null) {
            reasons.add(whose);
        }
        return Matcher.proposal(score, client, amounts, reasons.toArray(Reason[]::new));
    }

    private static Amounts amounts(LineFacts line, List<Named> named) {
        return Amounts.of(line.amount(), named.stream().map(Named::document).toList());
    }

    private static Naming weakest(List<Named> named) {
        return named.stream().map(Named::naming).max(Comparator.naturalOrder()).orElseThrow();
    }

    private static List<KnownDocument> others(List<KnownDocument> open, List<Named> named) {
        Set<UUID> ids = named.stream().map(one -> one.document().id()).collect(Collectors.toSet());
        return open.stream().filter(document -> !ids.contains(document.id())).toList();
    }

    static int score(Naming naming, Amounts.Fit amount, Payer.Fit payer) {
        boolean checked = naming == Naming.REFERENCE || naming == Naming.END_TO_END;
        return switch (amount) {
            case EQUAL ->
                switch (payer) {
                    case ACCOUNT, NAME, RESEMBLES -> naming.scoreMax();
                    case UNKNOWN -> naming.scoreMax() - 3;
                    case ANOTHER -> naming == Naming.REFERENCE ? 92 : 80;
                };
            case PART ->
                switch (payer) {
                    case ACCOUNT, NAME -> naming.scoreMax() - 2;
                    case RESEMBLES -> naming.scoreMax() - 4;
                    case UNKNOWN -> checked ? 92 : 72;
                    case ANOTHER -> checked ? 78 : 50;
                };
            case MORE ->
                switch (payer) {
                    case ACCOUNT, NAME -> naming.scoreMax() - 3;
                    case RESEMBLES -> naming.scoreMax() - 5;
                    case UNKNOWN -> checked ? 91 : 70;
                    case ANOTHER -> checked ? 76 : 50;
                };
            case UNCLEAR -> payer == Payer.Fit.ANOTHER ? 50 : 78;
            case PAID -> payer == Payer.Fit.ANOTHER || (payer == Payer.Fit.UNKNOWN && !checked) ? 50 : PAID_ALREADY;
        };
    }

    static Reason reason(Named named) {
        String number = named.document().number();
        return switch (named.naming()) {
            case REFERENCE ->
                Reason.of(
                        "reference-matches",
                        "reference " + named.as() + " matches " + number,
                        "reference",
                        named.as(),
                        "number",
                        number);
            case END_TO_END ->
                Reason.of("end-to-end-id-matches", "the payer's reference names " + number, "number", number);
            case NUMBER -> Reason.of("number-in-text", "the text names " + number, "number", number);
            case PART_OF_NUMBER ->
                Reason.of(
                        "number-in-text-in-part",
                        "the text names " + number + " as " + named.as(),
                        "number",
                        number,
                        "as",
                        named.as());
            case ENDING ->
                Reason.of(
                        "number-ending-in-text",
                        "the text names the end of " + number + ", " + named.as(),
                        "number",
                        number,
                        "as",
                        named.as());
        };
    }
}
