package com.azuvio.crmconnect.payment.bank.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The documents that a line names, in the strongest way in which it does. */
final class NamedDocuments {

    record Named(KnownDocument document, Naming naming, String as) {}

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private final Map<UUID, Named> named = new LinkedHashMap<>();
    private final Numbers inText;

    private NamedDocuments(Numbers inText) {
        this.inText = inText;
    }

    static NamedDocuments of(LineFacts line, Book book) {
        NamedDocuments found = new NamedDocuments(Numbers.in(line.text()));
        if (line.creditorReference() != null) {
            Numbers reference = Numbers.in(line.creditorReference());
            found.addAll(Naming.REFERENCE, reference.references(), book::byReference);
            found.addAll(Naming.NUMBER, reference.keys(), book::byNumber);
        }
        found.addAll(Naming.REFERENCE, found.inText.references(), book::byReference);
        if (line.endToEndId() != null) {
            Numbers own = Numbers.in(line.endToEndId());
            found.addAll(Naming.END_TO_END, own.references(), book::byReference);
            found.addAll(Naming.END_TO_END, own.keys(), book::byNumber);
        }
        found.addAll(Naming.NUMBER, found.inText.keys(), book::byNumber);
        found.addAll(Naming.PART_OF_NUMBER, found.inText.plain(), book::byPlainNumber);
        found.addAll(Naming.PART_OF_NUMBER, found.inText.digits(), book::byDigits);
        return found;
    }

    private void addAll(Naming naming, Iterable<String> keys, Function<String, List<KnownDocument>> documents) {
        for (String key : keys) {
            for (KnownDocument document : documents.apply(key)) {
                named.putIfAbsent(document.id(), new Named(document, naming, key));
            }
        }
    }

    Map<UUID, List<Named>> byClient() {
        Map<UUID, List<Named>> byClient = new LinkedHashMap<>();
        named.values()
                .forEach(one -> byClient.computeIfAbsent(one.document().clientId(), id -> new ArrayList<>())
                        .add(one));
        return byClient;
    }

    boolean isEmpty() {
        return named.isEmpty();
    }

    /** Those of a client's documents whose last part the text names. */
    List<Named> byEnding(List<KnownDocument> documents) {
        List<Named> found = new ArrayList<>();
        for (KnownDocument document : documents) {
            String ending = Numbers.ending(document.number());
            // "INV-2026-…" cut off by the bank names a year, not the end of INV-2026-002026.
            if (!ending.isEmpty()
                    && !YEAR.matcher(ending).matches()
                    && inText.endings().contains(ending)) {
                found.add(new Named(document, Naming.ENDING, ending));
            }
        }
        return found;
    }

    /** A named document that this one was probably meant by: their numbers differ in one place. */
    @Nullable
    Named misspelt(KnownDocument meant) {
        String key = Numbers.key(meant.number());
        return named.values().stream()
                .filter(one -> Likeness.oneSlip(Numbers.key(one.document().number()), key))
                .findFirst()
                .orElse(null);
    }
}
