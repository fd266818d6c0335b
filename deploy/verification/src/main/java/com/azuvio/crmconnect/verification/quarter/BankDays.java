package com.azuvio.crmconnect.verification.quarter;

import com.azuvio.crmconnect.verification.demo.Workplace;
import com.azuvio.crmconnect.verification.quarter.CamtFile.Line;
import com.azuvio.crmconnect.verification.quarter.OldInvoice.Fate;
import com.azuvio.crmconnect.verification.stack.Amount;
import com.azuvio.crmconnect.verification.stack.Caller;
import com.azuvio.crmconnect.verification.stack.Patience;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Two accounts of ours and their last statements (B5): last week's is worked through, this week's waits. */
final class BankDays {

    private static final int THIS_WEEK_DAYS = 5;
    private static final int STATEMENT_DAYS = 12;
    private static final int SURE = 90;

    private final Workplace workplace;
    private final Caller salesAdmin;
    private final List<OldInvoice> invoices;

    BankDays(Workplace workplace, List<OldInvoice> invoices) {
        this.workplace = workplace;
        this.salesAdmin = workplace.salesAdmin();
        this.invoices = invoices;
    }

    /** The accounts that the seller prints on its invoices, and what was on them. */
    void run() {
        for (JsonNode account : salesAdmin.read("/seller").at("/accounts")) {
            String iban = account.at("/iban").asString();
            String currency = account.at("/currency").asString();
            register(iban, currency, account.at("/bankName").asString());
            List<Line> lines = lines(currency);
            LocalDate monday = workplace.today().minusDays(THIS_WEEK_DAYS);
            String name = currency + "-" + workplace.today();
            String lastWeek = imported(CamtFile.of(
                    name + "-1",
                    iban,
                    currency,
                    lines.stream()
                            .filter(line -> !line.bookedOn().isAfter(monday))
                            .toList()));
            awaitCompared();
            salesAdmin
                    .post("/bank-lines/accept-all", Map.of("scoreMin", SURE, "statementId", lastWeek))
                    .expect(200);
            imported(CamtFile.of(
                    name + "-2",
                    iban,
                    currency,
                    lines.stream()
                            .filter(line -> line.bookedOn().isAfter(monday))
                            .toList()));
        }
        awaitCompared();
        ignoreTaxOffice();
        Map<String, Long> states = salesAdmin.all("/bank-lines").stream()
                .collect(Collectors.groupingBy(line -> line.at("/status").asString(), Collectors.counting()));
        workplace.report().step("Bank statements", "lines " + states);
    }

    private void register(String iban, String currency, String bank) {
        boolean known = salesAdmin
                .read("/bank-accounts")
                .at("/items")
                .valueStream()
                .anyMatch(account -> account.at("/iban").asString().equals(iban));
        if (!known) {
            Map<String, String> account = Map.of("iban", iban, "currency", currency, "name", bank + " " + currency);
            workplace.financeManager().post("/bank-accounts", account).expect(201);
        }
    }

    private String imported(byte[] file) {
        JsonNode answer = salesAdmin
                .postFile("/bank-statements/import", "application/octet-stream", file)
                .expect(200)
                .json();
        return answer.at("/statements/0/id").asString();
    }

    private void awaitCompared() {
        Patience.until("Comparing the lines of the statements", () -> {
            int left =
                    salesAdmin.read("/bank-lines?status=IMPORTED").at("/items").size();
            return left == 0 ? Optional.empty() : Optional.of(left + " are not compared");
        });
    }

    private void ignoreTaxOffice() {
        salesAdmin.all("/bank-lines?status=UNMATCHED").stream()
                .filter(line -> line.at("/counterpartyName").asString("").startsWith("Trezoreria"))
                .forEach(line -> salesAdmin
                        .post(
                                "/bank-lines/" + line.at("/id").asString() + "/ignore",
                                Map.of("reason", "VAT refund, not of a client"))
                        .expect(200));
    }

    private List<Line> lines(String currency) {
        List<Line> lines = new ArrayList<>();
        List<OldInvoice> paid = invoices.stream()
                .filter(invoice -> invoice.isOf(Fate.ON_STATEMENT)
                        && invoice.total().currency().equals(currency))
                .toList();
        for (int n = 0; n < paid.size(); n++) {
            lines.add(paid(n, paid.get(n)));
        }
        lines.addAll(others(currency));
        lines.addAll(byReference(currency));
        partly(currency).ifPresent(lines::add);
        return lines.stream().sorted(Comparator.comparing(Line::bookedOn)).toList();
    }

    /** By number in several spellings; every fourth names none, so that account and amount have to do. */
    private static Line paid(int n, OldInvoice invoice) {
        String digits = invoice.number().substring(invoice.number().indexOf('-') + 1);
        String text = switch (n % 4) {
            case 0 -> "Plata factura " + invoice.number();
            case 1 -> "invoice F " + digits + " with thanks";
            case 2 -> "ordin de plata";
            default -> invoice.number().replace("-", "") + " / " + invoice.issuedOn();
        };
        return Line.of(
                invoice.paidOn(),
                invoice.open(),
                invoice.client().data().name(),
                invoice.client().data().iban(),
                text);
    }

    /** What has nothing to do with invoices, and money whose sender nobody knows. */
    private List<Line> others(String currency) {
        LocalDate today = workplace.today();
        LocalDate lastWeek = today.minusDays(STATEMENT_DAYS - 3L);
        return List.of(
                Line.of(
                        lastWeek,
                        amount("-4200.00", currency),
                        "Imobiliare Centru SRL",
                        "RO66BACX0000001234567890",
                        "Chirie depozit"),
                Line.of(
                        lastWeek.plusDays(1),
                        amount("-18.50", currency),
                        "Banca Demo",
                        null,
                        "Comision administrare cont"),
                Line.of(
                        lastWeek.plusDays(2),
                        amount("-1377.20", currency),
                        "Lemn Masiv SA",
                        null,
                        "Factura furnizor 88120"),
                Line.of(today.minusDays(4), amount("2314.00", currency), "Trezoreria Statului", null, "Restituire TVA"),
                Line.of(today.minusDays(3), amount("640.00", currency), "POPESCU ADRIAN", null, "avans mobilier"),
                Line.of(today.minusDays(2), amount("199.99", currency), "NUMERAR", null, "Depunere numerar"),
                Line.of(today.minusDays(1), amount("-52.00", currency), "Curier Rapid SRL", null, "Transport colete"));
    }

    /** Two invoices of today are paid at once with the reference that is printed on them. */
    private List<Line> byReference(String currency) {
        Set<String> old = invoices.stream().map(OldInvoice::number).collect(Collectors.toSet());
        return salesAdmin.all("/open-documents?currency=" + currency).stream()
                .filter(document -> !old.contains(document.at("/number").asString())
                        && document.at("/paymentReference").asString("").startsWith("RF"))
                .sorted(Comparator.comparing(document -> document.at("/number").asString()))
                .limit(2)
                .map(document -> new Line(
                        workplace.today(),
                        Amount.of(document.at("/remaining")),
                        "Plata electronica",
                        null,
                        "",
                        document.at("/paymentReference").asString(),
                        null))
                .toList();
    }

    /** Half of what somebody owes. */
    private Optional<Line> partly(String currency) {
        return invoices.stream()
                .filter(invoice -> invoice.isOf(Fate.UNPAID)
                        && invoice.dueOn().isBefore(workplace.today())
                        && invoice.total().currency().equals(currency)
                        && invoice.client().data().iban() != null)
                .reduce((one, last) -> last)
                .map(invoice -> Line.of(
                        workplace.today().minusDays(1),
                        OldBooks.part(invoice.open(), 2),
                        invoice.client().data().name(),
                        invoice.client().data().iban(),
                        "partial " + invoice.number()));
    }

    private static Amount amount(String value, String currency) {
        return Amount.of(value, currency);
    }
}
