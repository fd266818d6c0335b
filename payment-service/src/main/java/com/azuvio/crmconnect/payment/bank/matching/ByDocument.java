package com.azuvio.crmconnect.payment.bank.matching;

import com.azuvio.crmconnect.payment.bank.matching.NamedDocuments.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Judges a line that names documents of one client: does its amount fit, does its payer? */
final class ByDocument {

    private static final int PAID_ALREADY = 75;

    private ByDocument() {}

    static Proposal judge(LineFacts line, Payer payer, UUID client, List<Named> named, Book book) {
        Naming naming =
                named.stream().map(Named::naming).max(Comparator.naturalOrder()).orElseThrow();
        Amounts amounts =
                Amounts.of(line.amount(), named.stream().map(Named::document).toList());
        List<Reason> reasons = new ArrayList<>();
        named.forEach(one -> reasons.add(reason(one)));
        Reason whose = payer.reason(client, book);
        if (whose != null) {
            reasons.add(whose);
        }
        return Matcher.proposal(
                score(naming, amounts.fit(), payer.fit(client)), client, amounts, reasons.toArray(Reason[]::new));
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
