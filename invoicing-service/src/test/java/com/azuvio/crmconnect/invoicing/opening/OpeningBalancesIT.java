package com.azuvio.crmconnect.invoicing.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.invoicing.Documents;
import com.azuvio.crmconnect.invoicing.InvoicingTest;
import com.azuvio.crmconnect.invoicing.Setup;
import com.azuvio.crmconnect.invoicing.Upstream;
import com.azuvio.crmconnect.invoicing.receivables.AllocationRequest;
import com.azuvio.crmconnect.invoicing.receivables.BookAllocations;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.selfcheck.SelfCheck;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import com.azuvio.crmconnect.starter.test.Contracts;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** The first day (D16): open invoices and credits of the old system. */
@InvoicingTest
class OpeningBalancesIT {

    private static final String HEAD = "kind,number,issuedOn,dueOn,client,currency,total,open\n";

    @Autowired
    private Api api;

    @Autowired
    private EventProbe events;

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

    @Autowired
    private List<SelfCheck> checks;

    @Autowired
    private JdbcTemplate jdbc;

    private UUID clientId = UuidV7.next();
    private String number = "";
    private LocalDate issuedOn = LocalDate.EPOCH;

    @BeforeEach
    void company() {
        setup.companyIsSetUp();
        clientId = upstream.clientIsKnown();
        awaitArrivalOf(clientId);
        number = "OLD-" + UuidV7.next().toString().substring(20);
        issuedOn = calendar.today().minusDays(100);
    }

    @Test
    void anOpenInvoiceIsIssuedDeliveredAndOpenSinceItsOwnDay() {
        JsonNode report = takeOver(invoice("1190.00", "190.00")).expect(200).json();
        assertThat(report.path("committed").asBoolean()).isTrue();
        assertThat(report.path("taken").asInt()).isEqualTo(1);

        JsonNode invoice = theInvoice();
        assertThat(invoice.path("number").asString()).isEqualTo(number);
        assertThat(invoice.path("opening").asBoolean()).isTrue();
        assertThat(invoice.path("total").path("amount").asString()).isEqualTo("190.00");
        assertThat(invoice.path("remaining").path("amount").asString()).isEqualTo("190.00");
        assertThat(invoice.path("daysOverdue").asInt()).isEqualTo(70);
        assertThat(invoice.path("delivery").asString()).isEqualTo("DELIVERED");
        JsonNode issued = events.await("sales.invoice.issued.v1", data -> isOf(data, "invoiceId", idOf(invoice)))
                .data();
        Contracts.assertValid("sales.invoice.issued.v1", issued.toString());
        assertThat(issued.path("issuedOn").asString()).isEqualTo(issuedOn.toString());
        assertThat(issued.path("total").path("amount").asString()).isEqualTo("190.00");
        JsonNode state = events.await(
                        "sales.invoice.receivable-changed.v1", data -> isOf(data, "documentId", idOf(invoice)))
                .data();
        assertThat(state.path("delivered").asBoolean()).isTrue();
        assertThat(state.path("dueOn").asString())
                .isEqualTo(issuedOn.plusDays(30).toString());
    }

    @Test
    void itIsPaidAndExportedLikeOurs() {
        takeOver(invoice("190.00", "190.00")).expect(200);
        UUID id = idOf(theInvoice());
        bookings.apply(
                List.of(new AllocationRequest(UuidV7.next(), UuidV7.next(), id, clientId, Money.of("90.00", "EUR"))));

        assertThat(documents.read(id).path("paymentStatus").asString()).isEqualTo("PARTIALLY_PAID");
        assertThat(api.as("finance-manager")
                        .get("/invoices/export?format=CSV&status=OVERDUE&clientId=" + clientId)
                        .expect(200)
                        .text())
                .contains(number + ",Invoice,")
                .contains(",EUR,190.00,90.00,0.00,100.00,70,Partially paid,Delivered");
        assertThat(checks.stream().flatMap(check -> check.differences().stream()))
                .noneMatch(difference -> difference.contains(number));
    }

    @Test
    void nothingOfItIsPrintedCorrectedOrSentHere() {
        takeOver(invoice("190.00", "190.00")).expect(200);
        String invoice = "/invoices/" + idOf(theInvoice());
        Api admin = api.as("sales-admin");
        admin.get(invoice + "/pdf").expectProblem(409, "opening-balance");
        admin.get(invoice + "/xml").expectProblem(409, "opening-balance");
        admin.post(invoice + "/send", Map.of()).expectProblem(409, "opening-balance");
        admin.post(invoice + "/credit-notes", Map.of("reason", "ERROR", "text", "Wrong", "way", "FULL"))
                .expectProblem(409, "opening-balance");
        assertThat(documents.read(idOf(theInvoice())).path("links").has("pdf")).isFalse();
    }

    @Test
    void aCreditIsFreeMoneyOfTheClient() {
        takeOver("CREDIT," + number + "," + issuedOn + ",," + clientId + ",EUR,,50.00\n")
                .expect(200);

        JsonNode told = events.await(
                        "sales.invoice.credit-note-issued.v1",
                        data -> data.path("number").asString().equals(number))
                .data();
        Contracts.assertValid("sales.invoice.credit-note-issued.v1", told.toString());
        assertThat(told.path("surplus").path("amount").asString()).isEqualTo("50.00");
        assertThat(told.path("appliedToOriginal").path("amount").asString()).isEqualTo("0.00");
        assertThat(told.path("issuedOn").asString()).isEqualTo(issuedOn.toString());
    }

    @Test
    void theSameFileAgainChangesNothingAndOtherContentIsRefused() {
        String rows =
                invoice("190.00", "190.00") + "CREDIT," + number + "," + issuedOn + ",," + clientId + ",EUR,,50.00\n";
        takeOver(rows).expect(200);

        JsonNode again = takeOver(rows).expect(200).json();
        assertThat(again.path("committed").asBoolean()).isTrue();
        assertThat(again.path("taken").asInt()).isZero();
        assertThat(again.path("unchanged").asInt()).isEqualTo(2);

        JsonNode other = takeOver(invoice("190.00", "180.00")).expect(200).json();
        assertThat(other.path("committed").asBoolean()).isFalse();
        assertThat(errorOf(other, 0)).isEqualTo("number taken-over-differently");
        assertThat(theInvoice().path("total").path("amount").asString()).isEqualTo("190.00");
    }

    @Test
    void oneBadRowKeepsAllOut() {
        String ours = documents
                .read(documents.anIssuedInvoice(clientId))
                .path("number")
                .asString();
        String rows = invoice("190.00", "190.00")
                + "INVOICE,A1,2025-13-01,2025-12-31," + clientId + ",EUR,10.00,10.00\n"
                + "INVOICE,A2," + issuedOn + "," + issuedOn.minusDays(1) + "," + clientId + ",EUR,10.00,10.00\n"
                + "INVOICE,A3," + issuedOn + "," + issuedOn + ",RO99999999,EUR,10.00,10.00\n"
                + "INVOICE,A4," + issuedOn + "," + issuedOn + "," + clientId + ",JPY,10.00,10.00\n"
                + "INVOICE,A5," + issuedOn + "," + issuedOn + "," + clientId + ",EUR,10.00,10.01\n"
                + "INVOICE,A6," + issuedOn + "," + issuedOn + "," + clientId + ",EUR,10.00,0.00\n"
                + "INVOICE," + ours + "," + issuedOn + "," + issuedOn + "," + clientId + ",EUR,10.00,10.00\n"
                + invoice("190.00", "190.00")
                + "LOAN,A7," + issuedOn + "," + issuedOn + "," + clientId + ",EUR,10.00\n";

        JsonNode report = takeOver(rows).expect(200).json();

        assertThat(report.path("committed").asBoolean()).isFalse();
        assertThat(report.path("rejected").asInt()).isEqualTo(9);
        assertThat(report.path("rows").path(0).path("result").asString()).isEqualTo("NEW");
        assertThat(errorOf(report, 1)).isEqualTo("issuedOn unreadable");
        assertThat(errorOf(report, 2)).isEqualTo("dueOn out-of-range");
        assertThat(errorOf(report, 3)).isEqualTo("client unknown");
        assertThat(errorOf(report, 4)).isEqualTo("currency unknown");
        assertThat(errorOf(report, 5)).isEqualTo("open more-than-total");
        assertThat(errorOf(report, 6)).isEqualTo("open not-positive");
        assertThat(errorOf(report, 7)).isEqualTo("number taken");
        assertThat(errorOf(report, 8)).isEqualTo("number repeated");
        assertThat(report.path("rows").path(9).path("line").asInt()).isEqualTo(11);
        assertThat(report.path("rows").path(9).path("errors").size()).isGreaterThan(1);
        assertThat(list()).isEmpty();
    }

    @Test
    void aDryRunSaysWhatWouldBeDoneAndDoesNothing() {
        JsonNode report = send("?dryRun=true", HEAD + invoice("190.00", "150.00"))
                .expect(200)
                .json();

        assertThat(report.path("committed").asBoolean()).isFalse();
        assertThat(report.path("rows").path(0).path("result").asString()).isEqualTo("NEW");
        assertThat(report.path("sums").path(0).path("open").path("amount").asString())
                .isEqualTo("150.00");
        assertThat(list()).isEmpty();
    }

    @Test
    void afterTheFirstDocumentItHasToBeForced() {
        documents.anIssuedInvoice(clientId);
        send("?dryRun=false", HEAD + invoice("190.00", "190.00")).expectProblem(409, "documents-issued-already");
        assertThat(send("", HEAD + invoice("190.00", "190.00"))
                        .expect(200)
                        .json()
                        .path("documentsIssued")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void findsTheClientByItsNumbersUnlessTheyAreAmbiguous() {
        UUID german = UuidV7.next();
        String vat = "DE" + (100000000 + Math.abs(german.hashCode() % 800000000));
        upstream.clientChanged(german, 1, client -> client.put("vatNumber", vat).remove("fiscalCode"));
        awaitArrivalOf(german);
        String row = "INVOICE," + number + "," + issuedOn + "," + issuedOn + ",%s,EUR,10.00,10.00\n";

        assertThat(send("", HEAD + row.formatted(vat))
                        .expect(200)
                        .json()
                        .path("rejected")
                        .asInt())
                .isZero();
        upstream.clientChanged(
                UuidV7.next(), 1, client -> client.put("vatNumber", vat).remove("fiscalCode"));
        await().until(() ->
                errorOf(send("", HEAD + row.formatted(vat)).json(), 0).equals("client ambiguous"));
    }

    @Test
    void refusesWhatIsNoSuchFile() {
        send("", "kind,number\nINVOICE,1\n").expectProblem(422, "columns-missing");
        send("", HEAD).expectProblem(422, "empty-file");
        api.as("account-executive")
                .send(request("", "account-executive").POST(BodyPublishers.ofString(HEAD + invoice("1.00", "1.00"))))
                .expect(403);
    }

    private void awaitArrivalOf(UUID client) {
        await().until(() -> Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from client_copies where client_id = ? and revision > 0)",
                Boolean.class,
                client)));
    }

    private String invoice(String total, String open) {
        return String.join(
                        ",",
                        "INVOICE",
                        number,
                        issuedOn.toString(),
                        issuedOn.plusDays(30).toString(),
                        clientId.toString(),
                        "EUR",
                        total,
                        open)
                + "\n";
    }

    private ApiResponse takeOver(String rows) {
        return send("?dryRun=false&force=true", HEAD + rows);
    }

    private ApiResponse send(String query, String file) {
        return api.send(request(query, "sales-admin").POST(BodyPublishers.ofString(file)));
    }

    private HttpRequest.Builder request(String query, String role) {
        return api.as(role)
                .request("/opening-balances/import" + query)
                .setHeader("Content-Type", "text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private JsonNode theInvoice() {
        return list().getFirst();
    }

    private List<JsonNode> list() {
        return api.as("sales-admin")
                .get("/invoices?opening=true&clientId=" + clientId)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    private static String errorOf(JsonNode report, int row) {
        JsonNode error = report.path("rows").path(row).path("errors").path(0);
        return error.path("field").asString() + " " + error.path("code").asString();
    }

    private static UUID idOf(JsonNode row) {
        return UUID.fromString(row.path("id").asString());
    }

    private static boolean isOf(JsonNode data, String field, UUID id) {
        return data.path(field).asString().equals(id.toString());
    }
}
