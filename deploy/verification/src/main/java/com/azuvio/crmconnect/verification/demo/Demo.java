package com.azuvio.crmconnect.verification.demo;

import com.azuvio.crmconnect.verification.quarter.Quarter;
import com.azuvio.crmconnect.verification.stack.Amount;
import com.azuvio.crmconnect.verification.stack.Caller;
import com.azuvio.crmconnect.verification.stack.Patience;
import com.azuvio.crmconnect.verification.stack.RunningStack;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A day in the back office on real input, from orders to money, and a closing table that has to agree with the services' own lists.
 *
 * <p>Arguments: the data folder of a running stack; optionally how many clients and how many messages (60 and 500), or {@code --days} and how many days
 * of a past come before the day ({@link Quarter}).
 */
public final class Demo {

    private static final int CLIENTS = 60;
    private static final int MESSAGES = 500;
    private static final String CLIENT_TO_COMPLETE = "Fără Județ SRL";

    private final Workplace workplace;
    private final Tally tally = new Tally();
    private final String run;

    private Set<String> orderIds = Set.of();
    private Set<String> invoiceIds = Set.of();

    /** @param run short name of this run, part of its external ids and references */
    public Demo(Workplace workplace, String run) {
        this.workplace = workplace;
        this.run = run;
    }

    public static void main(String[] arguments) {
        Clock clock = Clock.systemUTC();
        Report report = new Report(System.out, clock);
        String run = Long.toString(clock.instant().getEpochSecond(), Character.MAX_RADIX);
        Workplace workplace = new Workplace(RunningStack.of(Path.of(arguments[0])), report);
        Quarter quarter = new Quarter(workplace, run);
        if (isQuarter(arguments) && quarter.hasPast()) {
            report.line("This back office has a past already; deploy/local/up --fresh begins anew.");
            System.exit(1);
        }
        boolean agrees = isQuarter(arguments)
                ? quarter.run(Integer.parseInt(arguments[2]))
                : new Demo(workplace, run).run(number(arguments, 1, CLIENTS), number(arguments, 2, MESSAGES));
        report.line("");
        report.line(
                agrees
                        ? "The table agrees with the services' lists. Took " + report.seconds() + " s."
                        : "The table does not agree with the services' lists.");
        System.exit(agrees ? 0 : 1);
    }

    private static boolean isQuarter(String[] arguments) {
        return arguments.length == 3 && arguments[1].equals("--days");
    }

    private static int number(String[] arguments, int index, int otherwise) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : otherwise;
    }

    /** @return whether the closing table agrees */
    public boolean run(int clientCount, int messages) {
        SetUp setUp = new SetUp(workplace);
        setUp.seller();
        setUp.vatRates();
        setUp.exchangeRates();
        setUp.series();
        List<SampleItem> items = setUp.catalogue();
        List<KnownClient> clients = setUp.clients(clientCount);

        long rejectedBefore = rejections();
        IntakePlan plan = new SampleOrders(run, clients, items).plan(messages);
        List<JsonNode> orders = new TakeOrders(workplace, tally).take(plan);
        orderIds = ids(orders);

        ProcessOrders processing = new ProcessOrders(workplace, tally);
        processing.linkUnknownClients(orders, plan.unknownClients());
        int documents = processing.process(orders);

        IssueInvoices issuing = new IssueInvoices(workplace, tally);
        issuing.awaitDrafts(orderIds, documents);
        clients.stream()
                .filter(client -> client.data().name().equals(CLIENT_TO_COMPLETE) && !client.ready())
                .findFirst()
                .ifPresent(client -> issuing.completeClient(client, completed(client.data()), orderIds));
        List<JsonNode> invoices = issuing.issue(orderIds);
        invoiceIds = ids(invoices);
        issuing.discard(orderIds);

        SendInvoices sending = new SendInvoices(workplace, tally);
        sending.send(
                invoices,
                clients.stream()
                        .filter(KnownClient::refusesMail)
                        .map(KnownClient::id)
                        .collect(Collectors.toSet()));
        RecordPayments paying = new RecordPayments(workplace, tally, allClients(clients, invoices), run);
        paying.record(invoices);
        return close(rejectedBefore, sending, paying);
    }

    private static SampleClient completed(SampleClient client) {
        Address address = Optional.ofNullable(client.address()).orElseThrow();
        return new SampleClient(
                client.name(),
                client.status(),
                client.vatNumber(),
                client.fiscalCode(),
                new Address(address.line1(), address.city(), "RO-SV", address.postalCode(), address.country()),
                client.language(),
                client.invoiceEmail(),
                client.paymentTermsDays(),
                client.iban());
    }

    /** With the client that the day began without. */
    private List<KnownClient> allClients(List<KnownClient> clients, List<JsonNode> invoices) {
        Set<String> known = clients.stream().map(KnownClient::id).collect(Collectors.toSet());
        Stream<KnownClient> others = invoices.stream()
                .map(invoice -> invoice.at("/clientId").asString())
                .filter(id -> !known.contains(id))
                .distinct()
                .map(id -> new KnownClient(
                        id, SampleClient.of(workplace.salesAdmin().read("/clients/" + id)), true));
        return Stream.concat(clients.stream(), others).toList();
    }

    private boolean close(long rejectedBefore, SendInvoices sending, RecordPayments paying) {
        Caller salesAdmin = workplace.salesAdmin();
        ClosingTable table = new ClosingTable();
        Map<String, Long> orders = countBy(listed("/orders", "id", orderIds), "status");
        table.row(
                "Orders taken",
                tally.count("Orders taken"),
                orders.values().stream().mapToLong(Long::longValue).sum());
        table.row("Messages rejected", tally.count("Messages rejected"), rejections() - rejectedBefore);
        table.row("Orders unprocessed", tally.count("UNPROCESSED"), chip("/orders", "UNPROCESSED", "id", orderIds));
        for (String status : List.of("AWAITING_WAREHOUSE", "CONFIRMED", "CANCELLED")) {
            table.row("Orders " + words(status), tally.count(status), orders.getOrDefault(status, 0L));
        }
        table.row(
                "Documents of confirmations",
                tally.count("Documents"),
                listed("/invoices", "orderId", orderIds).size());
        for (String chip : List.of("DRAFT", "DISCARDED", "TO_SEND", "UNPAID", "PARTIALLY_PAID", "PAID")) {
            table.row("Invoices " + words(chip), tally.count(chip), chip("/invoices", chip, "orderId", orderIds));
        }
        List<JsonNode> mailed = sending.messages(invoiceIds);
        Map<String, Long> messages = countBy(mailed, "status");
        table.row(
                "Messages sent",
                tally.count("Mails sent"),
                messages.getOrDefault("SENT", 0L) + messages.getOrDefault("CONFIRMED", 0L));
        table.row("Messages failed", tally.count("Mails failed"), messages.getOrDefault("FAILED", 0L));
        table.row("Mails in the mailbox", tally.count("Mails sent"), sending.mails(mailed));
        List<JsonNode> issued = listed("/invoices", "id", invoiceIds);
        table.rows("Invoiced", tally.sum("Invoiced"), amounts(issued, "total"));
        table.rows("Received", tally.sum("Received"), amounts(paying.payments(), "amount"));
        table.rows("Open", tally.sum("Open"), amounts(issued, "remaining"));
        table.rows("Free credit of clients", tally.sum("Free"), amounts(paying.payments(), "free"));
        awaitAccounts(issued, paying);
        table.rows("Entries of the accounts", balance(), entries(salesAdmin, issued, paying));
        return table.print(workplace.report());
    }

    /** Open less free is what the clients owe by this run (D10). */
    private Map<String, Amount> balance() {
        Map<String, Amount> balance = new TreeMap<>(tally.sum("Invoiced"));
        tally.sum("Received")
                .forEach((currency, amount) ->
                        balance.merge(currency, amount, (invoiced, received) -> invoiced.minus(received)));
        return balance;
    }

    private void awaitAccounts(List<JsonNode> issued, RecordPayments paying) {
        Patience.until("Booking every account entry", () -> {
            long expected = issued.size() + (long) paying.payments().size();
            long present = entriesOfRun(workplace.salesAdmin(), issued, paying).size();
            return present == expected ? Optional.empty() : Optional.of(present + " of " + expected + " entries");
        });
    }

    private Stream<Amount> entries(Caller salesAdmin, List<JsonNode> issued, RecordPayments paying) {
        return entriesOfRun(salesAdmin, issued, paying).stream().map(entry -> Amount.of(entry.at("/amount")));
    }

    private static List<JsonNode> entriesOfRun(Caller salesAdmin, List<JsonNode> issued, RecordPayments paying) {
        Set<String> sources = new HashSet<>(ids(issued));
        sources.addAll(ids(paying.payments()));
        return issued.stream()
                .map(invoice -> invoice.at("/clientId").asString())
                .distinct()
                .flatMap(client -> salesAdmin.all("/clients/" + client + "/account/entries").stream())
                .filter(entry -> sources.contains(entry.at("/sourceId").asString()))
                .toList();
    }

    private List<JsonNode> listed(String path, String field, Set<String> values) {
        return workplace.salesAdmin().all(path).stream()
                .filter(row -> values.contains(row.at("/" + field).asString()))
                .toList();
    }

    private long chip(String path, String chip, String field, Set<String> values) {
        return listed(path + "?status=" + chip, field, values).size();
    }

    private long rejections() {
        return workplace.salesAdmin().all("/intake-rejections").size();
    }

    private static Set<String> ids(List<JsonNode> rows) {
        return rows.stream().map(row -> row.at("/id").asString()).collect(Collectors.toSet());
    }

    private static Map<String, Long> countBy(List<JsonNode> rows, String field) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> row.at("/" + field).asString(), Collectors.counting()));
    }

    private static Stream<Amount> amounts(List<JsonNode> rows, String field) {
        return rows.stream().map(row -> Amount.of(row.at("/" + field)));
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
