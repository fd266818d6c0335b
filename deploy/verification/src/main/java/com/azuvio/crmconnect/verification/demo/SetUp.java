package com.azuvio.crmconnect.verification.demo;

import com.azuvio.crmconnect.verification.stack.Caller;
import com.azuvio.crmconnect.verification.stack.Parallel;
import com.azuvio.crmconnect.verification.stack.Patience;
import com.azuvio.crmconnect.verification.stack.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Settings, catalogue and clients. What is there already from an earlier run is used as it is. */
public final class SetUp {

    private static final Map<String, String> SERIES = Map.of(
            "INVOICE", "AZ",
            "ADVANCE_INVOICE", "AZA",
            "CREDIT_NOTE", "AZC",
            "DEBIT_NOTE", "AZD",
            "PROFORMA", "AZP");
    private static final int RATED_DAYS = 90;
    private static final int RATED_EVERY_DAYS = 5;

    private final Workplace workplace;
    private final Caller salesAdmin;

    public SetUp(Workplace workplace) {
        this.workplace = workplace;
        this.salesAdmin = workplace.salesAdmin();
    }

    private record Account(String currency, String iban, String bankName, String bic) {}

    private record Seller(
            String name,
            String vatStatus,
            String vatNumber,
            String fiscalCode,
            String registrationNumber,
            Address address,
            List<Account> accounts,
            String email,
            String phone,
            String website,
            String language) {}

    public void seller() {
        if (workplace.financeManager().get("/seller").status() == 404) {
            Seller seller = new Seller(
                    "Azuvio Trading SRL",
                    "REGISTERED",
                    "RO18547290",
                    "18547290",
                    "J40/1234/2006",
                    new Address("Strada Lipscani 12", "SECTOR3", "RO-B", "030033", "RO"),
                    List.of(
                            new Account("RON", "RO49AAAA1B31007593840000", "Banca Demo", "AAAAROBU"),
                            new Account("EUR", "RO09BCYP0000001234567890", "Banca Demo", "BCYPROBU")),
                    "billing@azuvio.example",
                    "+40 21 000 00 00",
                    "https://azuvio.example",
                    "en");
            workplace.financeManager().put("/seller", seller, "").expect(200);
        }
        workplace.report().step("Seller", salesAdmin.read("/seller").at("/name").asString());
    }

    /** Romania's rates come with invoicing-service; one of Germany shows how a row is added. */
    public void vatRates() {
        if (salesAdmin.read("/vat-rates?country=DE").at("/items").isEmpty()) {
            Map<String, String> rate =
                    Map.of("country", "DE", "vatClass", "STANDARD", "ratePercent", "19.00", "validFrom", "2021-01-01");
            workplace.financeManager().post("/vat-rates", rate).expect(201);
        }
        String rates = rates("RO") + "; " + rates("DE");
        workplace.report().step("VAT rates", rates);
    }

    private String rates(String country) {
        List<String> rates = salesAdmin.all("/vat-rates?country=" + country).stream()
                .map(rate -> rate.at("/ratePercent").asString() + " from "
                        + rate.at("/validFrom").asString())
                .distinct()
                .toList();
        return country + " " + String.join(", ", rates);
    }

    /** Documents in another currency than the company's state their VAT in that one too; a bank publishes a rate every working day. */
    public void exchangeRates() {
        if (salesAdmin.read("/exchange-rates?currency=EUR").at("/items").isEmpty()) {
            for (int days = RATED_DAYS; days >= 0; days -= RATED_EVERY_DAYS) {
                Map<String, String> rate = Map.of(
                        "currency", "EUR",
                        "on", workplace.today().minusDays(days).toString(),
                        "rate", "5.0893",
                        "source", "Demo bank");
                workplace.financeManager().post("/exchange-rates", rate).expect(201);
            }
        }
        String newest = salesAdmin
                .read("/exchange-rates?currency=EUR")
                .at("/items/0/rate")
                .asString();
        workplace.report().step("Exchange rates", "1 EUR = " + newest + " RON");
    }

    public void series() {
        int year = workplace.today().getYear();
        Set<String> open = salesAdmin.all("/series").stream()
                .filter(series -> series.at("/year").asInt() == year)
                .map(series -> series.at("/documentType").asString())
                .collect(Collectors.toSet());
        SERIES.forEach((type, code) -> {
            if (!open.contains(type)) {
                Map<String, Object> series = Map.of("documentType", type, "year", year, "code", code, "startNumber", 1);
                workplace.financeManager().post("/series", series).expect(201);
            }
        });
        String next = salesAdmin.all("/series").stream()
                .map(series -> series.at("/nextNumber").asString())
                .sorted()
                .collect(Collectors.joining(", "));
        workplace.report().step("Series", "next numbers " + next);
    }

    List<SampleItem> catalogue() {
        JsonNode answer = salesAdmin
                .postFile("/items/import", "text/csv", SampleItem.file())
                .expect(200)
                .json();
        List<SampleItem> items = SampleItem.readAll(salesAdmin);
        workplace
                .report()
                .step(
                        "Catalogue",
                        "%d items; imported: %d created, %d unchanged"
                                .formatted(
                                        items.size(),
                                        answer.at("/created").asInt(),
                                        answer.at("/unchanged").asInt()));
        return items;
    }

    public List<KnownClient> clients(int count) {
        Map<String, JsonNode> known = salesAdmin.all("/clients").stream()
                .collect(
                        Collectors.toMap(client -> client.at("/name").asString(), client -> client, (one, two) -> one));
        List<SampleClient> samples = SampleClient.readAll();
        List<SampleClient> chosen = samples.size() == count ? samples : spread(samples, count);
        List<KnownClient> clients = Parallel.map(chosen, sample -> client(sample, known.get(sample.name())));
        clients.forEach(this::awaitVatCheck);
        workplace
                .report()
                .step(
                        "Clients",
                        "%d, of which %d with incomplete tax data"
                                .formatted(
                                        clients.size(),
                                        clients.stream()
                                                .filter(client -> !client.ready())
                                                .count()));
        return clients;
    }

    /** Every n-th, and the last one, whose data are incomplete. */
    private static List<SampleClient> spread(List<SampleClient> samples, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> samples.get(i == count - 1 ? samples.size() - 1 : i * samples.size() / count))
                .toList();
    }

    /** A supply without VAT rests on a number that the register knows, so its invoice is held until the register was asked. */
    private void awaitVatCheck(KnownClient client) {
        if (client.data().isToBeChecked()) {
            Patience.until("The check of the VAT number of " + client.data().name(), () -> {
                String result = salesAdmin
                        .read("/clients/" + client.id())
                        .at("/vatCheck/result")
                        .asString("none");
                return result.equals("VALID") ? Optional.empty() : Optional.of(result);
            });
        }
    }

    private KnownClient client(SampleClient sample, @Nullable JsonNode known) {
        if (known != null) {
            return new KnownClient(
                    known.at("/id").asString(), sample, known.at("/ready").asBoolean());
        }
        Reply reply = salesAdmin.post("/clients", sample.registration()).expect(201);
        return new KnownClient(
                reply.json().at("/id").asString(),
                sample,
                reply.json().at("/readiness/ready").asBoolean());
    }
}
