package com.azuvio.crmconnect.payment.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.payment.receivable.DocumentPaymentStatus;
import com.azuvio.crmconnect.payment.receivable.DocumentType;
import com.azuvio.crmconnect.payment.receivable.ListedDocument;
import com.azuvio.crmconnect.payment.receivable.OpenDocument;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProposeTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 2);
    private static final UUID CLIENT = UuidV7.next();

    private final List<ListedDocument> documents = new ArrayList<>();

    @Test
    void givesTheDocumentThatTheReferenceNamesWhatItNeeds() {
        owed("AZ-1", "100.00");
        owed("AZ-2", "60.00");
        assertThat(proposed("50.00", "payment of az-2, thank you"))
                .startsWith("BY_REFERENCE: AZ-2 50.00, left 0.00", "OLDEST_FIRST: AZ-1 50.00, left 0.00");
    }

    @Test
    void knowsACreditorReferenceWithAndWithoutSpaces() {
        owed("AZ-1", "100.00", "RF18AZ000001");
        owed("AZ-2", "100.00", "RF91AZ000002");
        assertThat(proposed("100.00", "rf91 AZ00 0002 thank you").getFirst()).startsWith("BY_REFERENCE: AZ-2 100.00");
        assertThat(proposed("100.00", "RF18AZ000001").getFirst()).startsWith("BY_REFERENCE: AZ-1 100.00");
        assertThat(proposed("100.00", "AZ-11 AZ-3")).noneMatch(each -> each.startsWith("BY_REFERENCE"));
    }

    @Test
    void findsTheOneDocumentOfTheAmount() {
        owed("AZ-1", "100.00");
        owed("AZ-2", "60.00");
        owed("AZ-3", "60.00");
        assertThat(proposed("60.00", null))
                .containsExactly("EXACT_DOCUMENT: AZ-2 60.00, left 0.00", "OLDEST_FIRST: AZ-1 60.00, left 0.00");
        Proposal two = new Propose(documents, eur("60.00")).all(Set.of()).getFirst();
        assertThat(two.explanation()).isEqualTo("2 documents need exactly this amount; AZ-2 is due longest");
    }

    @Test
    void findsAFewDocumentsThatTogetherNeedTheAmount() {
        owed("AZ-1", "100.00");
        owed("AZ-2", "60.00");
        owed("AZ-3", "45.10");
        owed("AZ-4", "12.00");
        assertThat(proposed("117.10", null))
                .contains("EXACT_COMBINATION: AZ-2 60.00, AZ-3 45.10, AZ-4 12.00, left 0.00");
        assertThat(proposed("112.00", null)).contains("EXACT_COMBINATION: AZ-1 100.00, AZ-4 12.00, left 0.00");
        assertThat(proposed("117.11", null)).noneMatch(each -> each.startsWith("EXACT"));
    }

    @Test
    void staysQuickWhereManyDocumentsNeedTheSame() {
        for (int n = 0; n < 200; n++) {
            owed("AZ-" + n, "10.00");
        }
        assertThat(proposed("39.99", null)).noneMatch(each -> each.startsWith("EXACT"));
    }

    @Test
    void leavesWhatNoDocumentNeeds() {
        owed("AZ-1", "100.00");
        assertThat(proposed("119.00", null)).containsExactly("OLDEST_FIRST: AZ-1 100.00, left 19.00");
        assertThat(new Propose(List.of(), eur("1.00")).all(Set.of())).isEmpty();
    }

    @Test
    void proposesWhatEachDocumentNeedsWhileNoAmountIsTyped() {
        owed("AZ-1", "100.00");
        owed("AZ-2", "60.00");
        Proposal named = new Propose(documents, null).all(References.in("AZ-2")).getFirst();
        assertThat(named.allocated()).isEqualTo(eur("60.00"));
        assertThat(named.left()).isNull();
    }

    @Test
    void countsWhatIsAskedForAlready() {
        documents.add(
                new ListedDocument(document("AZ-1", DocumentType.INVOICE, "100.00", null), eur("40.00"), "Client"));
        assertThat(proposed("100.00", null)).containsExactly("OLDEST_FIRST: AZ-1 60.00, left 40.00");
    }

    @Test
    void givesAProformaMoneyOnlyByNameOrAmount() {
        documents.add(
                new ListedDocument(document("PRO-1", DocumentType.PROFORMA, "30.00", null), eur("0.00"), "Client"));
        owed("AZ-1", "100.00");
        assertThat(proposed("30.00", null))
                .containsExactly("EXACT_DOCUMENT: PRO-1 30.00, left 0.00", "OLDEST_FIRST: AZ-1 30.00, left 0.00");
        assertThat(proposed("130.00", null)).containsExactly("OLDEST_FIRST: AZ-1 100.00, left 30.00");
    }

    private List<String> proposed(String amount, @Nullable String reference) {
        Set<String> named = reference == null ? Set.of() : References.in(reference);
        return new Propose(documents, eur(amount))
                .all(named).stream()
                        .map(each -> each.reason() + ": "
                                + each.shares().stream()
                                        .map(share -> share.number() + " "
                                                + share.amount().amount())
                                        .collect(Collectors.joining(", "))
                                + ", left " + String.valueOf(each.left()).replace(" EUR", ""))
                        .toList();
    }

    private void owed(String number, String open) {
        owed(number, open, null);
    }

    private void owed(String number, String open, @Nullable String reference) {
        documents.add(
                new ListedDocument(document(number, DocumentType.INVOICE, open, reference), eur("0.00"), "Client"));
    }

    private OpenDocument document(String number, DocumentType type, String open, @Nullable String reference) {
        return new OpenDocument(
                UuidV7.next(),
                type,
                number,
                CLIENT,
                DUE,
                DUE.plusDays(documents.size()),
                eur(open),
                eur(open),
                DocumentPaymentStatus.UNPAID,
                true,
                reference,
                1);
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
