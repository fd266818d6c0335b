package com.azuvio.crmconnect.invoicing.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.azuvio.crmconnect.invoicing.Documents;
import com.azuvio.crmconnect.invoicing.InvoicingTest;
import com.azuvio.crmconnect.invoicing.Setup;
import com.azuvio.crmconnect.invoicing.Upstream;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The register of issued documents (B3). */
@InvoicingTest
class RegisterIT {

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
    private RegisterCheck check;

    @Autowired
    private JdbcTemplate jdbc;

    private UUID clientId = UuidV7.next();
    private YearMonth month = YearMonth.of(2026, 1);

    @BeforeEach
    void company() {
        setup.companyIsSetUp();
        month = YearMonth.from(calendar.today());
        clientId = UuidV7.next();
        upstream.clientChanged(clientId, 1, client -> client.put("name", "=cmd|' /C calc'!A0"));
    }

    @Test
    void hasARowPerDocumentAndRateWithCreditNotesNegative() {
        UUID invoiceId = anInvoiceOfTwoRates();
        UUID noteId = documents.anIssuedCreditNote(invoiceId);

        List<JsonNode> invoice = entriesOf(invoiceId);
        List<JsonNode> note = entriesOf(noteId);

        assertThat(invoice)
                .extracting(
                        row -> row.path("vatRate").decimalValue().intValueExact(),
                        row -> row.path("base").path("amount").asString(),
                        row -> row.path("vat").path("amount").asString(),
                        row -> row.path("total").path("amount").asString())
                .containsExactlyInAnyOrder(
                        tuple(21, "100.00", "21.00", "121.00"), tuple(11, "100.00", "11.00", "111.00"));
        assertThat(note)
                .extracting(row -> row.path("total").path("amount").asString())
                .containsExactlyInAnyOrder("-121.00", "-111.00");
        assertThat(note.getFirst().path("documentType").asString()).isEqualTo("CREDIT_NOTE");
        assertThat(invoice.getFirst().path("clientVatId").asString()).startsWith("RO");
    }

    @Test
    void totalsAreTheSumsOfTheRows() {
        anInvoiceOfTwoRates();
        documents.anIssuedInvoice(clientId);

        JsonNode page = page("limit=1");
        BigDecimal base = BigDecimal.ZERO;
        BigDecimal vat = BigDecimal.ZERO;
        for (JsonNode total : page.path("totals")) {
            base = base.add(new BigDecimal(total.path("base").path("amount").asString()));
            vat = vat.add(new BigDecimal(total.path("vat").path("amount").asString()));
        }
        List<JsonNode> rows = rows();

        assertThat(base)
                .isEqualByComparingTo(rows.stream()
                        .map(row ->
                                new BigDecimal(row.path("base").path("amount").asString()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(vat)
                .isEqualByComparingTo(rows.stream()
                        .map(row ->
                                new BigDecimal(row.path("vat").path("amount").asString()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(page.path("totals")
                        .valueStream()
                        .mapToLong(total -> total.path("entries").asLong())
                        .sum())
                .isEqualTo(rows.size());
    }

    @Test
    void saysWhatForeignDocumentsAreWorthInTheCompanysCurrency() {
        UUID invoiceId = anInvoiceOfTwoRates();
        UUID noteId = documents.anIssuedCreditNote(invoiceId);

        String stated = documents
                .read(invoiceId)
                .path("nationalVat")
                .path("amount")
                .path("amount")
                .asString();
        assertThat(companyVat(invoiceId)).isEqualByComparingTo(stated);
        assertThat(companyVat(noteId)).isEqualByComparingTo("-" + stated);
        JsonNode company = entriesOf(noteId).getFirst().path("inCompanyCurrency");
        assertThat(company.path("rate").decimalValue()).isEqualByComparingTo("5.0893");
        assertThat(company.path("base").path("currency").asString()).isEqualTo("RON");
        assertThat(page("limit=1").path("totals").valueStream())
                .allSatisfy(
                        total -> assertThat(total.has("withoutCompanyCurrency")).isTrue())
                .anySatisfy(total -> assertThat(total.path("inCompanyCurrency")
                                .path("total")
                                .path("currency")
                                .asString())
                        .isEqualTo("RON"));
    }

    private BigDecimal companyVat(UUID documentId) {
        return entriesOf(documentId).stream()
                .map(row -> new BigDecimal(
                        row.path("inCompanyCurrency").path("vat").path("amount").asString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void writesFilesThatNoSpreadsheetRuns() throws IOException {
        UUID id = anInvoiceOfTwoRates();
        String number = documents.read(id).path("number").asString();

        ApiResponse csv = export("CSV");
        assertThat(csv.header("Content-Disposition")).isEqualTo("attachment; filename=\"register-" + month + ".csv\"");
        assertThat(csv.text().lines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith(number + ",")
                        .contains(",Invoice,'=cmd|' /C calc'!A0,RO")
                        .endsWith(",S,21.00,EUR,100.00,21.00,121.00,5.0893,RON,508.93,106.88,615.81"));
        assertThat(csv.text().lines().filter(line -> line.startsWith("Total,"))).isNotEmpty();

        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(export("XLSX").bytes()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).anySatisfy(row -> {
                assertThat(row.getCellAsString(0)).contains(number);
                assertThat(row.getCellAsNumber(10).orElseThrow()).isEqualByComparingTo("111");
            });
        }
    }

    @Test
    void isForAdminsAndFinanceOnly() {
        api.as("account-executive").get("/reports/register?month=" + month).expect(403);
        api.as("sales-admin").get("/reports/register?month=2026-13").expect(400);
        api.as("sales-admin")
                .get("/reports/register?month=" + month + "&cursor=x")
                .expectProblem(400, "invalid-cursor");
        api.as("sales-admin")
                .get("/reports/register/export?month=" + month + "&format=DOC")
                .expect(400);
        assertThat(api.as("finance-manager")
                        .get("/reports/register?month=2019-02")
                        .expect(200)
                        .json()
                        .path("entries"))
                .isEmpty();
    }

    @Test
    void missesNoDocument() {
        documents.anIssuedCreditNote(documents.anIssuedInvoice(clientId));
        assertThat(check.differences()).isEmpty();
        UUID lost = documents.anIssuedInvoice(clientId);
        jdbc.execute("alter table register_entries disable trigger register_entries_append_only");
        try {
            jdbc.update("delete from register_entries where document_id = ?", lost);
            assertThat(check.differences())
                    .containsExactly("document "
                            + documents.read(lost).path("number").asString() + " differs from the register");
        } finally {
            jdbc.update("""
                    insert into register_entries select id, 'INVOICE', number, issued_on, client_id, client_name, null, 'S', 21, net_amount,
                    vat_amount, currency from invoices where id = ?""", lost);
            jdbc.execute("alter table register_entries enable trigger register_entries_append_only");
        }
    }

    private UUID anInvoiceOfTwoRates() {
        UUID orderId = upstream.orderIsConfirmed(clientId, confirmation -> {
            ArrayNode lines = (ArrayNode) confirmation.path("lines");
            ObjectNode reduced = ((ObjectNode) lines.path(0)).deepCopy();
            reduced.put("lineId", UuidV7.next().toString()).put("vatClass", "REDUCED");
            lines.add(reduced);
        });
        UUID id = documents.draftOf(orderId);
        api.as("sales-admin").post("/invoices/" + id + "/issue").expect(200);
        return id;
    }

    private List<JsonNode> entriesOf(UUID documentId) {
        return rows().stream()
                .filter(row -> row.path("documentId").asString().equals(documentId.toString()))
                .toList();
    }

    private List<JsonNode> rows() {
        List<JsonNode> rows = new ArrayList<>();
        JsonNode page = page("limit=3");
        rows.addAll(page.path("entries").valueStream().toList());
        while (page.has("nextCursor")) {
            page = page("limit=3&cursor=" + page.path("nextCursor").asString());
            rows.addAll(page.path("entries").valueStream().toList());
        }
        return rows;
    }

    private JsonNode page(String query) {
        return api.as("finance-manager")
                .get("/reports/register?month=" + month + "&" + query)
                .expect(200)
                .json();
    }

    private ApiResponse export(String format) {
        return api.as("finance-manager")
                .get("/reports/register/export?month=" + month + "&format=" + format)
                .expect(200);
    }
}
