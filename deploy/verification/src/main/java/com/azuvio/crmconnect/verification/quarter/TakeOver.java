package com.azuvio.crmconnect.verification.quarter;

import com.azuvio.crmconnect.verification.demo.KnownClient;
import com.azuvio.crmconnect.verification.demo.Workplace;
import com.azuvio.crmconnect.verification.stack.Patience;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The first day (D16): what the old system left open is imported, and payment-service learns of it. */
final class TakeOver {

    private static final String HEADER = "kind;number;issuedOn;dueOn;client;currency;total;open";
    private static final int CREDITS = 3;

    private final Workplace workplace;

    TakeOver(Workplace workplace) {
        this.workplace = workplace;
    }

    /** @return the ids of the documents by their numbers */
    Map<String, String> take(List<OldInvoice> invoices, List<KnownClient> clients) {
        String file = Stream.of(
                        Stream.of(HEADER),
                        invoices.stream().map(OldInvoice::row),
                        clients.stream().limit(CREDITS).map(this::credit))
                .flatMap(rows -> rows)
                .collect(Collectors.joining("\n", "", "\n"));
        byte[] content = file.getBytes(StandardCharsets.UTF_8);
        awaitClients(content);
        workplace
                .salesAdmin()
                .postFile("/opening-balances/import?dryRun=false&force=true", "text/csv", content)
                .expect(200);
        Map<String, String> ids = workplace.salesAdmin().all("/invoices?opening=true").stream()
                .collect(Collectors.toMap(
                        invoice -> invoice.at("/number").asString(),
                        invoice -> invoice.at("/id").asString()));
        Patience.until("Payment-service's copies of the opening balances", () -> {
            long known = openDocuments().stream()
                    .filter(document -> ids.containsKey(document.at("/number").asString()))
                    .count();
            return known >= ids.size() ? Optional.empty() : Optional.of(known + " of " + ids.size());
        });
        workplace
                .report()
                .step(
                        "Opening balances",
                        "%d invoices of the old system since %s, %d credits"
                                .formatted(invoices.size(), invoices.getFirst().issuedOn(), CREDITS));
        return ids;
    }

    private String credit(KnownClient client) {
        LocalDate day = workplace.today().minusDays(30);
        return String.join(
                ";",
                "CREDIT",
                "C-" + client.id().substring(28),
                day.toString(),
                "",
                client.id(),
                client.data().currency(),
                "",
                "84.50");
    }

    /** invoicing-service copies clients from their topic; a trial says whether it knows all. */
    private void awaitClients(byte[] content) {
        Patience.until("Invoicing-service's copies of the clients", () -> {
            JsonNode trial = workplace
                    .salesAdmin()
                    .postFile("/opening-balances/import?dryRun=true", "text/csv", content)
                    .expect(200)
                    .json();
            int rejected = trial.at("/rejected").asInt();
            return rejected == 0 ? Optional.empty() : Optional.of(rejected + " rows are rejected");
        });
    }

    private List<JsonNode> openDocuments() {
        return workplace.salesAdmin().all("/open-documents");
    }
}
