package com.azuvio.crmconnect.invoicing.einvoice;

import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.rendering.RenderingSpeed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Prints how many generated documents one core renders as PDF and UBL and judges by the official rules in a second, warm. */
final class EInvoiceSpeed {

    private static final int DOCUMENTS = 200;

    private EInvoiceSpeed() {}

    @SuppressWarnings("SystemOut") // a program
    public static void main(String[] arguments) {
        OfficialRules rules = new OfficialRules();
        DraftGenerator drafts = new DraftGenerator(1);
        List<InvoiceSnapshot> documents = Stream.generate(drafts::next)
                .filter(draft -> draft.gate().ready())
                .map(GeneratedDraft::wouldBe)
                .flatMap(Optional::stream)
                .limit(DOCUMENTS)
                .toList();
        double both = RenderingSpeed.of(documents, document -> {
            RenderingSpeed.pdf(document);
            rules.findings(EInvoice.of(document));
        });
        double judging = RenderingSpeed.of(documents, document -> rules.findings(EInvoice.of(document)));
        System.out.printf("PDF, UBL and verdict: %.1f documents/s; UBL and verdict: %.1f documents/s%n", both, judging);
    }
}
