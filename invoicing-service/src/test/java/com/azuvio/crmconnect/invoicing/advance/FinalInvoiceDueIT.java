package com.azuvio.crmconnect.invoicing.advance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.invoicing.InvoicingTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Which advances wait for their last invoice once everything is supplied (S54). */
@InvoicingTest
class FinalInvoiceDueIT extends AdvanceCase {

    @Test
    void isDueFromTheCompletedDeliveryUntilTheLastInvoiceIsIssued() {
        receive("429.60");
        issue(advanceInvoice());
        UUID last = confirmed("1000.00", "200.00");
        assertThat(due().path("items").isEmpty()).as("not delivered yet").isTrue();

        upstream.deliveryIsCompleted(orderId);

        await().until(() -> due().path("counts").path("FINAL_INVOICE_DUE").asLong() == 1);
        JsonNode row = due().path("items").path(0);
        assertThat(row.path("id").asString()).isEqualTo(proformaId.toString());
        assertThat(row.path("suppliedOn").asString()).isEqualTo(calendar.today().toString());

        issue(last);

        assertThat(due().path("items").isEmpty()).isTrue();
        assertThat(due().path("counts").path("FINAL_INVOICE_DUE").asLong()).isZero();
    }

    @Test
    void aPersonSaysOfAServiceThatItIsSupplied() {
        receive("400.00");
        String path = "/proformas/" + proformaId + "/supplied";
        admin().post(path, Map.of("on", calendar.today().plusDays(1).toString()))
                .expectProblem(422, "supply-date");
        api.as("account-executive")
                .post(path, Map.of("on", calendar.today().toString()))
                .expect(403);

        JsonNode supplied = admin().post(path, Map.of("on", calendar.today().toString(), "note", "Hours are booked"))
                .expect(200)
                .json();

        assertThat(supplied.path("suppliedOn").asString())
                .isEqualTo(calendar.today().toString());
        assertThat(due().path("items").size()).isEqualTo(1);
        admin().post(
                        "/invoices/" + advanceInvoice() + "/discard",
                        Map.of("reason", "The last invoice is due this month"))
                .expect(200);
        issue(confirmed("1000.00", "200.00"));
        assertThat(due().path("items").isEmpty()).as("it is prepaid now").isTrue();
        admin().post("/proformas/" + proformaId + "/notes", Map.of("text", "Paid early"))
                .expect(201);
        admin().post("/proformas/" + proformaId + "/close", Map.of("reason", "Done"))
                .expect(200);
        assertThat(api.as("account-executive")
                        .get("/proformas/" + proformaId + "/timeline")
                        .expect(200)
                        .json()
                        .valueStream()
                        .map(entry -> entry.path("what").asString()))
                .containsExactlyInAnyOrder(
                        "DRAFTED",
                        "ISSUED",
                        "ALLOCATED",
                        "INVOICE_DRAFTED",
                        "SUPPLIED",
                        "ADVANCE_USED",
                        "NOTED",
                        "CLOSED");
    }

    @Test
    void isWithdrawnAsLongAsNoLastInvoiceIsIssuedUponIt() {
        receive("429.60");
        issue(advanceInvoice());
        UUID last = confirmed("1000.00", "200.00");
        String path = "/proformas/" + proformaId + "/supplied";
        Map<String, String> why = Map.of("reason", "The hours were of another project");
        admin().post(path + "/withdraw", why).expectProblem(409, "supply-not-stated");
        admin().post(path, Map.of("on", calendar.today().toString())).expect(200);
        api.as("account-executive").post(path + "/withdraw", why).expect(403);
        admin().post(path + "/withdraw", Map.of("reason", " ")).expect(400);

        JsonNode withdrawn = admin().post(path + "/withdraw", why).expect(200).json();

        assertThat(withdrawn.has("suppliedOn")).isFalse();
        assertThat(due().path("items").isEmpty()).isTrue();
        admin().post(path, Map.of("on", calendar.today().toString())).expect(200);
        assertThat(due().path("items").size()).as("it can be said again").isEqualTo(1);
        JsonNode issued = issue(last);
        assertThat(admin().post(path + "/withdraw", why)
                        .expectProblem(409, "final-invoice-exists")
                        .json()
                        .path("number"))
                .isEqualTo(issued.path("number"));
        assertThat(admin().get("/proformas/" + proformaId + "/timeline")
                        .expect(200)
                        .json()
                        .valueStream()
                        .map(entry -> entry.path("what").asString()))
                .containsSubsequence("SUPPLIED", "SUPPLY_WITHDRAWN", "SUPPLIED");
    }

    private JsonNode due() {
        return admin().get("/proformas?status=FINAL_INVOICE_DUE&clientId=" + clientId)
                .expect(200)
                .json();
    }
}
