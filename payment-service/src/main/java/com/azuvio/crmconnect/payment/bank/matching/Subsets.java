package com.azuvio.crmconnect.payment.bank.matching;

import com.azuvio.crmconnect.starter.money.Money;
import java.util.ArrayList;
import java.util.List;

/** Finds which documents add up to an amount. */
final class Subsets {

    private static final int DOCUMENTS_MAX = 14;

    private final List<KnownDocument> documents;
    private final List<KnownDocument> chosen = new ArrayList<>();
    private List<KnownDocument> found = List.of();
    private int count;

    private Subsets(List<KnownDocument> documents) {
        this.documents = documents;
    }

    /** The only choice of them that adds up to the amount; empty where there is none, more than one, or too much to try. */
    static List<KnownDocument> only(List<KnownDocument> documents, Money amount) {
        if (documents.size() > DOCUMENTS_MAX) {
            return List.of();
        }
        Subsets search = new Subsets(documents);
        search.choose(0, amount);
        return search.count == 1 ? search.found : List.of();
    }

    /** A choice of them that adds up to the amount, whether it is the only one or not. */
    static List<KnownDocument> some(List<KnownDocument> documents, Money amount) {
        Subsets search = new Subsets(documents.subList(0, Math.min(documents.size(), DOCUMENTS_MAX)));
        search.choose(0, amount);
        return search.found;
    }

    private void choose(int from, Money left) {
        if (count > 1) {
            return;
        }
        if (left.isZero()) {
            count++;
            found = List.copyOf(chosen);
            return;
        }
        for (int i = from; i < documents.size(); i++) {
            KnownDocument document = documents.get(i);
            if (document.open().compareTo(left) <= 0) {
                chosen.add(document);
                choose(i + 1, left.minus(document.open()));
                chosen.removeLast();
            }
        }
    }
}
