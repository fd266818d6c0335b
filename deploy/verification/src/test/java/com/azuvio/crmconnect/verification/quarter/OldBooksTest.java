package com.azuvio.crmconnect.verification.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.verification.demo.KnownClient;
import com.azuvio.crmconnect.verification.demo.SampleClient;
import com.azuvio.crmconnect.verification.quarter.OldInvoice.Fate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OldBooksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final List<KnownClient> clients = IntStream.range(0, 50)
            .mapToObj(i -> new KnownClient(
                    "0199c2a4-7d10-7c55-9a51-3c8f5f0f%04d".formatted(i),
                    SampleClient.readAll().get(i),
                    true))
            .toList();

    private final List<OldInvoice> invoices = new OldBooks(clients, TODAY).invoices(90);

    @Test
    void areTheSameAgainForTheSameDay() {
        assertThat(new OldBooks(clients, TODAY).invoices(90)).isEqualTo(invoices);
    }

    @Test
    void numbersAndDaysAscendTogetherAndEndBeforeToday() {
        assertThat(invoices).extracting(OldInvoice::number).isSorted().doesNotHaveDuplicates();
        assertThat(invoices).extracting(OldInvoice::issuedOn).isSorted();
        assertThat(invoices.getLast().issuedOn()).isBefore(TODAY);
        assertThat(invoices).allSatisfy(invoice -> assertThat(invoice.dueOn()).isAfterOrEqualTo(invoice.issuedOn()));
    }

    @Test
    void moneyThatIsRecordedHasArrivedByToday() {
        assertThat(invoices)
                .filteredOn(invoice -> !invoice.isOf(Fate.UNPAID))
                .allSatisfy(invoice -> assertThat(invoice.paidOn()).isBetween(invoice.issuedOn(), TODAY));
    }

    @Test
    void knowEveryFateAndDebtsOfEveryAge() {
        assertThat(invoices).extracting(OldInvoice::fate).contains(Fate.values());
        assertThat(Arrays.asList(0, 31, 61, 91))
                .allSatisfy(days -> assertThat(invoices)
                        .anyMatch(invoice -> invoice.isOf(Fate.UNPAID)
                                && invoice.dueOn().plusDays(days).isBefore(TODAY)));
    }
}
