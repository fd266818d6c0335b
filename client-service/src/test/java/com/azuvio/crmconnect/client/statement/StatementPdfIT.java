package com.azuvio.crmconnect.client.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.client.account.web.Upstream;
import com.azuvio.crmconnect.client.client.web.ClientRequests;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
class StatementPdfIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    @Test
    void printsTheAccountInTheLanguageOfTheClient() throws IOException {
        var client = register(ClientRequests.aReadyCompany("Țesătoria Ștefan & Fiii S.R.L."));
        owesAndPays(client, 30);

        var text = print("ro", client, "&from=2026-02-01&asOf=2026-04-15");
        assertThat(text)
                .contains("Extras de cont client", "Țesătoria Ștefan & Fiii S.R.L.", "Cod TVA RO18547290")
                .contains("La data", "15.04.2026", "Cunoscut la", "De la", "Sold reportat")
                .contains("Factură", "Încasare", "3.570,00", "50,00")
                .contains("Zile depășite", "36", "Nealocat", "−50,00", "Sold EUR 3.520,00", "Pagina");
    }

    @Test
    void printsItInEnglishForAllOthers() throws IOException {
        var client = register(ClientRequests.aConsumer("Jane <Smith> & Co"));
        owesAndPays(client, 1);

        assertThat(print("en", client, "&asOf=2026-03-10"))
                .contains("Statement of account", "Jane <Smith> & Co", "As of", "10 Mar 2026", "Known at")
                .contains("Balance EUR 69.00", "Not allocated", "−50.00", "119.00");
        assertThat(print("en-empty", client, "&asOf=2026-01-01")).contains("No document is open.");
    }

    @Test
    void isReadByThoseWhoSeeAccountsAndByTheOneWhoMailsIt() {
        var client = register(ClientRequests.aConsumer("Citit De"));
        for (var role : new String[] {"sales-admin", "account-executive", "finance-manager", "service"}) {
            var answer = api.as(role)
                    .get(client.path() + "/statement.pdf?currency=RON")
                    .expect(200);
            assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
            assertThat(answer.header("Content-Disposition")).contains("statement-RON.pdf");
        }
        api.as("warehouse").get(client.path() + "/statement.pdf?currency=RON").expectProblem(403, "forbidden");
        api.as("service")
                .get("/clients/" + UUID.randomUUID() + "/statement.pdf?currency=RON")
                .expectProblem(404, "client-not-found");
        api.as("service")
                .get(client.path() + "/statement.pdf?currency=RON&from=2026-03-02&asOf=2026-03-01")
                .expectProblem(400, "from-after-as-of");
    }

    private Upstream register(ObjectNode body) {
        var id = api.as("sales-admin")
                .post("/clients", body)
                .expect(201)
                .json()
                .path("id")
                .asString();
        return new Upstream(events, UUID.fromString(id));
    }

    private void owesAndPays(Upstream client, int invoices) {
        for (int i = 0; i < invoices; i++) {
            var invoice = UUID.randomUUID();
            client.issues(invoice, "INVOICE", "119.00", "EUR", "2026-02-" + (10 + i % 15));
            client.owes(invoice, "INVOICE", "119.00", "119.00", "UNPAID", "2026-03-10", 1);
        }
        client.pays("50.00", "EUR", "2026-03-02");
        await().atMost(SOON).ignoreExceptions().untilAsserted(() -> {
            var statement = api.as("finance-manager")
                    .get(client.path() + "/statement?currency=EUR")
                    .expect(200)
                    .json();
            assertThat(statement.path("lines").size()).isEqualTo(invoices + 1);
            assertThat(statement.path("openItems").size()).isEqualTo(invoices);
        });
    }

    /** The file stays in the build folder, so that somebody can look at it. */
    private String print(String name, Upstream client, String view) throws IOException {
        var pdf = api.as("service")
                .get(client.path() + "/statement.pdf?currency=EUR" + view)
                .expect(200)
                .bytes();
        Files.write(Path.of("target", "statement-" + name + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
