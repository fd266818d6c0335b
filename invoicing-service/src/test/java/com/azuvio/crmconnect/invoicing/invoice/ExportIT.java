package com.azuvio.crmconnect.invoicing.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.invoicing.Documents;
import com.azuvio.crmconnect.invoicing.InvoicingTest;
import com.azuvio.crmconnect.invoicing.Setup;
import com.azuvio.crmconnect.invoicing.Upstream;
import com.azuvio.crmconnect.invoicing.receivables.AllocationRequest;
import com.azuvio.crmconnect.invoicing.receivables.BookAllocations;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of unpaid invoices for the financial manager (S33). */
@InvoicingTest
class ExportIT {

    @Autowired
    private Api api;

    @Autowired
    private Upstream upstream;

    @Autowired
    private Setup setup;

    @Autowired
    private Documents documents;

    @Autowired
    private BookAllocations bookings;

    @Autowired
    private CompanyCalendar calendar;

    private UUID clientId = UuidV7.next();
    private String unpaid = "";
    private String partial = "";

    @BeforeEach
    void openAndClosed() {
        setup.companyIsSetUp();
        clientId = UuidV7.next();
        upstream.clientChanged(clientId, 1, client -> client.put("name", "=cmd|' /C calc'!A0"));
        documents.aDraft(clientId);
        unpaid = numberOf(documents.anIssuedInvoice(clientId));
        UUID half = documents.anIssuedInvoice(clientId);
        partial = numberOf(half);
        pay(half, "20.00");
        pay(documents.anIssuedInvoice(clientId), "121.00");
    }

    @Test
    void writesWhatTheListShowsAsCsv() {
        ApiResponse file = export("format=CSV&status=UNPAID,PARTIALLY_PAID");
        assertThat(file.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"invoices-" + calendar.today() + ".csv\"");
        List<String> lines = file.text().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).startsWith("\uFEFFNumber,Document,Client,");
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .startsWith(unpaid + ",Invoice,'=cmd|' /C calc'!A0,")
                        .contains(",EUR,121.00,0.00,0.00,121.00,0,Unpaid,Not sent"));
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .startsWith(partial + ",")
                        .contains(",EUR,121.00,20.00,0.00,101.00,0,Partially paid,Not sent"));
    }

    @Test
    void writesTheSameRowsAsWorkbook() throws IOException {
        ApiResponse file = export("format=XLSX&status=UNPAID,PARTIALLY_PAID");
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file.bytes()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.stream().skip(1).map(row -> row.getCellAsString(0).orElse("")))
                    .containsExactlyInAnyOrder(unpaid, partial);
            assertThat(rows.stream().skip(1).map(row -> row.getCellAsNumber(11).orElse(BigDecimal.ZERO)))
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactlyInAnyOrder(new BigDecimal("121"), new BigDecimal("101"));
        }
    }

    @Test
    void writesEveryStateWithoutAFilter() {
        assertThat(export("format=CSV").text().lines().skip(1))
                .hasSize(4)
                .anySatisfy(line -> assertThat(line).contains(",Draft,"));
    }

    @Test
    void refusesUnknownFormatsAndRoles() {
        api.as("sales-admin").get("/invoices/export?format=DOC").expect(400);
        api.as("sales-admin").get("/invoices/export").expect(400);
        api.as("account-executive").get("/invoices/export?format=CSV").expect(403);
    }

    private ApiResponse export(String query) {
        return api.as("finance-manager")
                .get("/invoices/export?clientId=" + clientId + "&" + query)
                .expect(200);
    }

    private String numberOf(UUID id) {
        return documents.read(id).path("number").asString();
    }

    private void pay(UUID id, String amount) {
        bookings.apply(
                List.of(new AllocationRequest(UuidV7.next(), UuidV7.next(), id, clientId, Money.of(amount, "EUR"))));
    }
}
