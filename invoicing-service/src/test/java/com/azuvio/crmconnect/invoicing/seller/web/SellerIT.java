package com.azuvio.crmconnect.invoicing.seller.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.invoicing.InvoicingTest;
import com.azuvio.crmconnect.invoicing.document.DocumentFixtures;
import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.document.Seller;
import com.azuvio.crmconnect.invoicing.document.Shipping;
import com.azuvio.crmconnect.invoicing.rendering.InvoicePdf;
import com.azuvio.crmconnect.invoicing.seller.Sellers;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@InvoicingTest
class SellerIT {

    @Autowired
    Api api;

    @Autowired
    Sellers sellers;

    @Autowired
    InvoicePdf pdf;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    @AfterEach // others set it up anew
    void beforeTheFirstDay() {
        jdbc.update("delete from seller_accounts");
        jdbc.update("delete from sellers");
    }

    @Test
    void isNotThereBeforeItIsSetUp() {
        admin().get("/seller").expectProblem(404, "seller-not-set-up");
        assertThat(sellers.current()).isEmpty();
    }

    @Test
    void isSetUpAndReadBack() {
        ApiResponse put = admin().put("/seller", profile(), null).expect(200);

        ApiResponse got = api.as("account-executive").get("/seller").expect(200);
        assertThat(got.json()).isEqualTo(put.json());
        assertThat(got.header("ETag")).isEqualTo(put.header("ETag")).isNotNull();
        assertThat(got.json().path("accounts").path(0).path("iban").asString()).isEqualTo("RO49AAAA1B31007593840000");
        Seller seller = sellers.current().orElseThrow();
        assertThat(seller.vatNumber()).isEqualTo("RO18547290");
        assertThat(seller.accountIn(DocumentFixtures.RON)).isPresent();
    }

    @Test
    void isChangedOnlyByThoseWhoSawTheLastVersion() {
        String first = admin().put("/seller", profile(), null).expect(200).header("ETag");
        admin().put("/seller", profile(), null).expectProblem(428, "if-match-required");
        String second = admin().put("/seller", with("name", "Azuvio Nou S.R.L."), first)
                .expect(200)
                .header("ETag");
        assertThat(second).isNotEqualTo(first);
        admin().put("/seller", profile(), first).expectProblem(412, "stale-version");
        assertThat(sellers.current().orElseThrow().name()).isEqualTo("Azuvio Nou S.R.L.");
    }

    /** Only the accounts change, and still the version does. */
    @Test
    void countsAChangeOfAccountsAsAChange() {
        String first = admin().put("/seller", profile(), null).expect(200).header("ETag");
        Map<String, Object> account = Map.of("currency", "RON", "iban", "RO09BCYP0000001234567890");
        String second = admin().put("/seller", with("accounts", List.of(account)), first)
                .expect(200)
                .header("ETag");
        assertThat(second).isNotEqualTo(first);
        assertThat(sellers.current().orElseThrow().accounts()).hasSize(1);
    }

    @Test
    void namesTheFieldsThatAreWrong() {
        Map<String, Object> account = Map.of("currency", "RON", "iban", "RO00BCYP0000001234567890");
        ApiResponse refused =
                admin().put("/seller", with("accounts", List.of(account)), null).expectProblem(422, "seller-invalid");
        assertThat(refused.json().path("errors").path(0).path("field").asString())
                .isEqualTo("accounts[0].iban");

        admin().put("/seller", with("name", " "), null).expect(400);
        admin().put("/seller", with("language", "de"), null).expect(400);
        admin().put("/seller", with("vatStatus", "SOMETIMES"), null).expect(400);
        admin().put("/seller", with("email", "no address"), null).expect(400);
        admin().put("/seller", with("accounts", List.of(Map.of("currency", "XXQ", "iban", "RO"))), null)
                .expect(400);
        admin().put("/seller", with("logo", "x".repeat(140_001)), null).expect(400);
        api.as("warehouse").put("/seller", profile(), null).expect(403);
    }

    @Test
    void printsTheLogoThatTheDocumentWasIssuedWith() throws IOException {
        String logo = png();
        ApiResponse put = admin().put("/seller", with("logo", logo), null).expect(200);
        assertThat(put.json().path("logo").asString()).isEqualTo(logo);
        Seller issuedBy = sellers.current().orElseThrow();
        admin().put("/seller", profile(), put.header("ETag")).expect(200);

        byte[] printed = pdf.render(snapshot(issuedBy), "en");

        try (PDDocument document = Loader.loadPDF(printed)) {
            boolean image = false;
            for (var name : document.getPage(0).getResources().getXObjectNames()) {
                image |= document.getPage(0).getResources().getXObject(name) instanceof PDImageXObject;
            }
            assertThat(image).isTrue();
        }
    }

    private static InvoiceSnapshot snapshot(Seller seller) {
        InvoiceSnapshot plain = DocumentFixtures.aSnapshot(
                DocumentFixtures.RON,
                DocumentFixtures.aBuyer(),
                Shipping.NONE,
                DocumentFixtures.calculated(
                        DocumentFixtures.RON, DocumentFixtures.AT_21, DocumentFixtures.aLine("1", "10")));
        return new InvoiceSnapshot(
                plain.documentId(),
                plain.documentType(),
                plain.series(),
                plain.number(),
                plain.issuedOn(),
                plain.taxPoint(),
                plain.dueOn(),
                seller,
                plain.account(),
                plain.buyer(),
                plain.shipping(),
                null,
                null,
                plain.currency(),
                plain.lines(),
                plain.allowances(),
                plain.charges(),
                plain.totals(),
                null,
                plain.paymentReference(),
                null,
                null,
                null);
    }

    private Api admin() {
        return api.as("sales-admin");
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> changed = new HashMap<>(profile());
        changed.put(field, value);
        return changed;
    }

    private static Map<String, Object> profile() {
        return Map.of(
                "name", "Azuvio Comerț & Servicii S.R.L.",
                "vatStatus", "REGISTERED",
                "vatNumber", "ro 18547290",
                "fiscalCode", "18547290",
                "registrationNumber", "J40/12345/2006",
                "address",
                        Map.of(
                                "line1", "Bd. Iancu de Hunedoara nr. 48",
                                "city", "București, Sector 1",
                                "region", "RO-B",
                                "postalCode", "011745",
                                "country", "RO"),
                "accounts",
                        List.of(
                                Map.of("currency", "EUR", "iban", "RO49 AAAA 1B31 0075 9384 0000", "bic", "RNCBROBU"),
                                Map.of("currency", "RON", "iban", "RO09BCYP0000001234567890")),
                "email", "facturi@azuvio.example",
                "language", "ro");
    }

    private static String png() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 80, BufferedImage.TYPE_INT_RGB), "png", png);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
