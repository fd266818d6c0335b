package com.azuvio.crmconnect.invoicing.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.invoicing.Documents;
import com.azuvio.crmconnect.invoicing.InvoicingTest;
import com.azuvio.crmconnect.invoicing.Setup;
import com.azuvio.crmconnect.invoicing.Upstream;
import com.azuvio.crmconnect.starter.id.Sha256;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A document that cannot be rendered holds its own sending alone, says so, and heals by itself. */
@InvoicingTest
class RenderingFailureIT {

    @Autowired
    private Api api;

    @Autowired
    private Upstream upstream;

    @Autowired
    private Setup setup;

    @Autowired
    private Documents documents;

    @Autowired
    private CompanyCalendar calendar;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void company() {
        setup.companyIsSetUp();
    }

    @Test
    void holdsTheSendingOfOneDocumentUntilItHeals() {
        UUID broken = issuedWithALogo();
        UUID sound = documents.anIssuedInvoice(upstream.clientIsKnown());
        Map<String, Object> logo = loseTheLogo();

        admin().post("/invoices/" + broken + "/send", Map.of()).expectProblem(503, "rendering-failed");

        await().until(() -> failures(broken).size() == 1);
        JsonNode failure = failures(broken).path(0);
        assertThat(failure.path("form").asString()).isEqualTo("PDF");
        assertThat(failure.path("reason").asString()).isNotBlank();
        JsonNode rows = admin().post("/invoices/bulk-send", Map.of("ids", List.of(broken, sound)))
                .expect(200)
                .json();
        assertThat(rows.toString()).contains("rendering-failed");
        assertThat(status(broken)).isEqualTo("NOT_SENT");
        assertThat(status(sound)).isEqualTo("QUEUED");
        await().until(() -> failures(broken).path(0).path("attempts").asInt() > 1);

        bringBack(logo);

        await().until(() -> failures(broken).isEmpty());
        assertThat(jdbc.queryForObject("select count(*) from invoice_pdfs where invoice_id = ?", Long.class, broken))
                .isEqualTo(1);
        admin().post("/invoices/" + broken + "/send", Map.of()).expect(200);
    }

    /** The command that is repeated on an issued document sends it, if it was not. */
    @Test
    void whatWasToBeIssuedAndSentInOneCommandIsSentOnceItHeals() {
        UUID broken = issuedWithALogo();
        Map<String, Object> logo = loseTheLogo();

        JsonNode answer = admin().post("/invoices/" + broken + "/issue-and-send", Map.of())
                .expect(200)
                .json();

        assertThat(answer.at("/sending/problem/type").asString()).endsWith("rendering-failed");
        assertThat(answer.at("/sending/problem/sentOnceRendered").asBoolean()).isTrue();
        assertThat(failures(broken).at("/0/sendWish/recipients").isArray()).isTrue();
        assertThat(status(broken)).isEqualTo("NOT_SENT");
        bringBack(logo);
        await().until(() -> failures(broken).isEmpty());
        assertThat(status(broken)).isEqualTo("QUEUED");
        assertThat(documents.read(broken).at("/delivery/sendings").size())
                .as("sendings")
                .isEqualTo(1);
        admin().post("/invoices/" + broken + "/send", Map.of()).expectProblem(409, "sending-in-progress");
    }

    @Test
    void isNotSentWhereAPersonHasHandedItOverMeanwhile() {
        UUID broken = issuedWithALogo();
        Map<String, Object> logo = loseTheLogo();
        JsonNode rows = admin().post("/invoices/bulk-issue-and-send", Map.of("invoices", List.of(Map.of("id", broken))))
                .expect(200)
                .json();
        assertThat(rows.at("/rows/0/sending/problem/sentOnceRendered").asBoolean())
                .isTrue();

        admin().post(
                        "/invoices/" + broken + "/delivered",
                        Map.of("how", "OTHER", "on", calendar.today().toString(), "note", "Handed over"))
                .expect(200);
        bringBack(logo);

        await().until(() -> failures(broken).isEmpty());
        assertThat(status(broken)).isEqualTo("DELIVERED");
        assertThat(documents.read(broken).at("/delivery/sendings").isEmpty()).isTrue();
    }

    private Map<String, Object> loseTheLogo() {
        Map<String, Object> logo = jdbc.queryForMap(
                "select sha256, media_type, bytes from seller_logos where sha256 = ?", Sha256.hex(image()));
        jdbc.update("delete from seller_logos where sha256 = ?", logo.get("sha256"));
        return logo;
    }

    private void bringBack(Map<String, Object> logo) {
        jdbc.update(
                "insert into seller_logos (sha256, media_type, bytes) values (?, ?, ?)",
                logo.get("sha256"),
                logo.get("media_type"),
                logo.get("bytes"));
    }

    /** The seller has a logo only while it is issued. */
    private UUID issuedWithALogo() {
        ApiResponse plain = admin().get("/seller").expect(200);
        ObjectNode seller = (ObjectNode) plain.json();
        List.of("logo", "updatedAt", "updatedBy").forEach(seller::remove);
        ObjectNode withLogo = seller.deepCopy().put("logo", png());
        ApiResponse put = admin().put("/seller", withLogo, plain.header("ETag")).expect(200);
        UUID client = upstream.clientIsKnown();
        UUID id = documents.aDraft(client);
        admin().post("/invoices/" + id + "/redraft", Map.of());
        admin().post("/invoices/" + id + "/issue", Map.of()).expect(200);
        admin().put("/seller", seller, put.header("ETag")).expect(200);
        return id;
    }

    private JsonNode failures(UUID id) {
        return documents.read(id).path("renderingFailures");
    }

    private String status(UUID id) {
        return documents.read(id).path("delivery").path("status").asString();
    }

    private Api admin() {
        return api.as("sales-admin");
    }

    private static String png() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(image());
    }

    private static byte[] image() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(33, 8, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }
}
