package com.azuvio.crmconnect.invoicing.rendering;

import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.AT_11;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.AT_21;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.EUR;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.RON;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.aBuyer;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.aGermanBuyer;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.aLine;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.aSnapshot;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.calculated;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.shippedTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.DocumentFixtures;
import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.ExemptionReason;
import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.invoicing.document.Shipping;
import com.azuvio.crmconnect.invoicing.document.VatCategory;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.print.PdfPrinter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class InvoicePdfTest {

    private static final InvoiceHtml HTML = new InvoiceHtml();
    private static final PdfPrinter PRINTER = new PdfPrinter();

    @Test
    void printsARomanianInvoiceWithItsDiacritics() throws IOException {
        String text = text(print(romanian(), "ro"));

        assertThat(text)
                .contains("Factură", "INV-2026-000001", "Țesătura Înflorată S.A.", "Scaun ergonomic „Înălțător”")
                .contains("Data scadenței", "24.12.2026", "Cluj-Napoca, jud. Cluj", "Cod TVA RO4221306")
                .contains("Total linii", "Reducere", "−10,00", "Transport", "25,00", "Total de plată RON")
                .contains("TVA 21%", "TVA 11%", "RO09 BCYP 0000 0012 3456 7890", "RF")
                .contains("Mulțumim pentru comandă!", "fără semnătură și ștampilă", "Pagina 1 din 1");
    }

    @Test
    void printsTheSameInvoiceInEnglish() throws IOException {
        assertThat(text(print(romanian(), "en")))
                .contains("Invoice", "Due date", "24 Dec 2026", "Total of lines", "−10.00", "Total RON", "Page 1 of 1")
                .doesNotContain("Factură", "Pagina");
    }

    @Test
    void saysWhyNoVatIsChargedAndWhereTheGoodsWent() throws IOException {
        InvoiceSnapshot intraCommunity = aSnapshot(
                EUR,
                aGermanBuyer(),
                shippedTo("DE"),
                calculated(EUR, untaxed(VatCategory.K, "exempt under Article 138"), aLine("4", "1250")));

        assertThat(text(print(intraCommunity, "en")))
                .contains("Intra-Community supply (K)", "exempt under Article 138", "VAT no. DE136695976")
                .contains("Delivered to", "Main Street 1", "Delivery date", "20 Nov 2026", "5,000.00")
                .contains("RO49 AAAA 1B31 0075 9384 0000");
    }

    @Test
    void repeatsTheHeadOfTheTableOnEveryPageAndCountsThePages() throws IOException {
        List<DocumentLine> lines = IntStream.rangeClosed(1, 80)
                .mapToObj(i -> aLine(i, "Articol de catalog nr. " + i, "3", "19.99", "0"))
                .toList();
        byte[] pdf = print(
                aSnapshot(RON, aBuyer(), Shipping.NONE, calculated(RON, AT_21, lines.toArray(DocumentLine[]::new))),
                "ro");

        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isBetween(2, 4);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(document, page)).contains("Denumire", "Pagina " + page + " din " + pages);
            }
            assertThat(text(document, 2)).contains("Factură INV-2026-000001, continuare");
            assertThat(text(document, pages)).contains("Articol de catalog nr. 80", "Total de plată");
        }
    }

    @Test
    void printsHostileTextAsText() throws IOException {
        Buyer buyer = new Buyer(
                aBuyer().clientId(),
                1,
                "<script>alert(1)</script> & \"Co\" ${1+1} ]]>\u0001",
                aBuyer().status(),
                null,
                "4221306",
                aBuyer().address(),
                null,
                "ro",
                List.of(),
                30,
                false,
                null,
                null);
        DocumentLine line = aLine(1, "</td></tr><img src='file:///etc/passwd'/>&lt;b&gt; 東京", "1", "10", "0");

        byte[] pdf = print(aSnapshot(RON, buyer, Shipping.NONE, calculated(RON, AT_21, line)), "en");

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains("<script>alert(1)</script>&\"Co\"${1+1}]]>")
                    .contains("</td></tr><imgsrc='file:///etc/passwd'/>&lt;b&gt;");
        }
    }

    @Test
    void wrapsWordsThatNoColumnHolds() throws IOException {
        DocumentLine line = aLine(1, "A".repeat(500), "1", "10", "0");

        try (PDDocument document =
                Loader.loadPDF(print(aSnapshot(RON, aBuyer(), Shipping.NONE, calculated(RON, AT_21, line)), "en"))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(text(document, 1)
                            .lines()
                            .filter(row -> row.contains("AAAA"))
                            .count())
                    .isGreaterThan(5);
        }
    }

    @Test
    void isAnArchivalFileWithEmbeddedFontsAndTagsInItsLanguage() throws IOException {
        try (PDDocument document = Loader.loadPDF(print(romanian(), "ro"))) {
            String metadata =
                    new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(metadata).containsPattern("pdfaid:part[^0-9]*3").containsPattern("pdfaid:conformance[^A-Z]*U");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ro");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Factură INV-2026-000001");
            for (var name : document.getPage(0).getResources().getFontNames()) {
                var font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).contains("NotoSans");
            }
        }
    }

    private static InvoiceSnapshot romanian() {
        return aSnapshot(
                RON,
                aBuyer(),
                Shipping.NONE,
                DocumentFixtures.calculated(
                        RON,
                        List.of(
                                aLine(1, "Scaun ergonomic „Înălțător”", "12", "499.9", "5"),
                                aLine(2, "Cărți tehnice", "3", "45.5", "0")),
                        List.of(AT_21, AT_11),
                        Money.of("10.00", "RON"),
                        Money.of("25.00", "RON"),
                        AT_21));
    }

    private static LineVat untaxed(VatCategory category, String reason) {
        return LineVat.untaxed(category, new ExemptionReason(null, reason, reason));
    }

    private static byte[] print(InvoiceSnapshot snapshot, String language) {
        return PRINTER.print(HTML.write(new DocumentLayout(snapshot, Words.in(language)).print(null)));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return text(document, 1);
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}
