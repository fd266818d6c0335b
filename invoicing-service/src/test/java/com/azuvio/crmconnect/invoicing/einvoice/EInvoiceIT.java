package com.azuvio.crmconnect.invoicing.einvoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azuvio.crmconnect.invoicing.Documents;
import com.azuvio.crmconnect.invoicing.InvoicingTest;
import com.azuvio.crmconnect.invoicing.Setup;
import com.azuvio.crmconnect.invoicing.Upstream;
import com.azuvio.crmconnect.starter.id.Sha256;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** The stored e-invoice of issued documents (B1). */
@InvoicingTest
class EInvoiceIT {

    @Autowired
    private Api api;

    @Autowired
    private Upstream upstream;

    @Autowired
    private Setup setup;

    @Autowired
    private Documents documents;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void company() {
        setup.companyIsSetUp();
    }

    @Test
    void isWrittenOnceAndServedAsTheSameBytes() {
        UUID id = documents.anIssuedInvoice(upstream.clientIsKnown());

        ApiResponse first = api.as("service").get("/invoices/" + id + "/xml").expect(200);

        assertThat(first.header("ETag")).isEqualTo('"' + Sha256.hex(first.bytes()) + '"');
        assertThat(api.as("account-executive").get("/invoices/" + id + "/xml").bytes())
                .isEqualTo(first.bytes());
        assertThat(new String(first.bytes(), StandardCharsets.UTF_8))
                .contains(documents.read(id).path("number").asString());
        assertThatThrownBy(() -> jdbc.update("update e_invoices set file_name = 'x' where document_id = ?", id))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
    }

    @Test
    void aCreditNoteIsOneInPositiveAmountsThatNamesItsOriginal() {
        UUID invoice = documents.anIssuedInvoice(upstream.clientIsKnown());
        UUID note = documents.anIssuedCreditNote(invoice);

        String xml = new String(
                api.as("sales-admin")
                        .get("/credit-notes/" + note + "/xml")
                        .expect(200)
                        .bytes(),
                StandardCharsets.UTF_8);

        assertThat(xml)
                .contains("<CreditNote ", "<cbc:CreditNoteTypeCode>381</cbc:CreditNoteTypeCode>")
                .contains("<cbc:ID>" + documents.read(invoice).path("number").asString() + "</cbc:ID>")
                .contains("<cbc:PayableAmount currencyID=\"EUR\">121.00</cbc:PayableAmount>");
    }

    @Test
    void itsSubmissionToTheTaxOfficeIsRecorded() {
        UUID id = documents.anIssuedInvoice(upstream.clientIsKnown());
        JsonNode issued = documents.read(id);
        String issuedOn = issued.path("issuedOn").asString();
        assertThat(issued.path("submission").path("submitBy").asString())
                .isEqualTo(SubmissionDeadline.of(LocalDate.parse(issuedOn)).toString());
        String path = "/invoices/" + id + "/e-invoice-submission";

        Api admin = api.as("sales-admin");
        admin.put(path, Map.of("state", "SUBMITTED", "indexNumber", "4711", "on", issuedOn), null)
                .expect(200);
        admin.put(path, Map.of("state", "SUBMITTED", "indexNumber", "4711", "on", issuedOn), null)
                .expect(200);
        JsonNode accepted = admin.put(path, Map.of("state", "ACCEPTED", "indexNumber", "4711", "on", issuedOn), null)
                .expect(200)
                .json();

        assertThat(accepted.path("submission").path("submission").path("state").asString())
                .isEqualTo("ACCEPTED");
        assertThat(accepted.path("submission").path("late").asBoolean()).isFalse();
        assertThat(jdbc.queryForObject(
                        "select count(*) from e_invoice_submissions where document_id = ?", Long.class, id))
                .isEqualTo(2);
        admin.put(path, Map.of("state", "ACCEPTED", "on", "2020-01-01"), null).expectProblem(422, "submission-date");
        api.as("account-executive")
                .put(path, Map.of("state", "ACCEPTED", "on", issuedOn), null)
                .expect(403);
    }

    @Test
    void whatIsToSubmitIsAListUntilItIsWithTheTaxOffice() {
        UUID clientId = upstream.clientIsKnown();
        UUID invoice = documents.anIssuedInvoice(clientId);
        UUID note = documents.anIssuedCreditNote(invoice);
        Api admin = api.as("sales-admin");
        String issuedOn = documents.read(invoice).path("issuedOn").asString();
        String submitBy = SubmissionDeadline.of(LocalDate.parse(issuedOn)).toString();

        JsonNode notes =
                admin.get("/credit-notes?status=TO_SUBMIT&clientId=" + clientId).json();
        assertThat(notes.path("items").path(0).path("submitBy").asString()).isEqualTo(submitBy);
        assertThat(notes.path("counts").path("TO_SUBMIT").asLong()).isEqualTo(1);
        assertThat(toSubmit(clientId).path("items").path(0).path("submitBy").asString())
                .isEqualTo(submitBy);
        assertThat(toSubmit(clientId).path("counts").path("TO_SUBMIT").asLong()).isEqualTo(1);

        Map<String, String> submitted = Map.of("state", "SUBMITTED", "indexNumber", "4711", "on", issuedOn);
        JsonNode recorded = admin.put("/credit-notes/" + note + "/e-invoice-submission", submitted, null)
                .expect(200)
                .json();
        assertThat(recorded.path("submission").path("submission").path("state").asString())
                .isEqualTo("SUBMITTED");
        assertThat(admin.get("/credit-notes?status=TO_SUBMIT&clientId=" + clientId)
                        .json()
                        .path("counts")
                        .path("TO_SUBMIT")
                        .asLong())
                .isZero();
        admin.put("/credit-notes/" + invoice + "/e-invoice-submission", submitted, null)
                .expect(404);
        String path = "/invoices/" + invoice + "/e-invoice-submission";
        admin.put(path, submitted, null).expect(200);
        assertThat(toSubmit(clientId).path("items").isEmpty()).isTrue();
        admin.put(path, Map.of("state", "REJECTED", "on", issuedOn), null).expect(200);
        assertThat(toSubmit(clientId).path("items").size()).isEqualTo(1);
    }

    @Test
    void aCreditNoteSaysItsVatInTheCompanysCurrencyAtTheRateOfItsOriginal() {
        UUID invoice = documents.anIssuedInvoice(upstream.clientIsKnown());
        JsonNode stated = documents.read(invoice).path("nationalVat");
        UUID note = documents.anIssuedCreditNote(invoice);

        JsonNode read = api.as("account-executive")
                .get("/credit-notes/" + note)
                .expect(200)
                .json();

        assertThat(read.path("nationalVat").path("amount").path("currency").asString())
                .isEqualTo("RON");
        assertThat(read.path("nationalVat")).isEqualTo(stated);
    }

    private JsonNode toSubmit(UUID clientId) {
        return api.as("sales-admin")
                .get("/invoices?status=TO_SUBMIT&clientId=" + clientId)
                .expect(200)
                .json();
    }

    @Test
    void aDraftHasNone() {
        UUID draft = documents.aDraft(upstream.clientIsKnown());

        api.as("sales-admin").get("/invoices/" + draft + "/xml").expectProblem(404, "no-xml");
        api.as("warehouse").get("/invoices/" + draft + "/xml").expect(403);
    }
}
