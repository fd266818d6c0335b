package com.azuvio.crmconnect.verification.accounts;

import com.azuvio.crmconnect.verification.demo.Report;
import com.azuvio.crmconnect.verification.demo.Workplace;
import com.azuvio.crmconnect.verification.measure.Figures;
import com.azuvio.crmconnect.verification.measure.ServiceDatabase;
import com.azuvio.crmconnect.verification.measure.Timing;
import com.azuvio.crmconnect.verification.stack.Caller;
import com.azuvio.crmconnect.verification.stack.RunningStack;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Measures reading accounts on a stack of its own: ageing over very many documents in several views, and the account of a client with ten thousand
 * entries. Prints a table and the same as JSON; ends with 1 where a goal is missed.
 *
 * <p>Arguments: the data folder of a running stack, how many documents there are.
 */
public final class BenchAccounts {

    private static final double GOAL_MILLIS = 2_000;
    private static final List<String> TABLES = List.of("ledger_entries", "receivable_entries", "receivables");

    private final Workplace workplace;
    private final ServiceDatabase database;
    private final Figures figures = new Figures();

    private BenchAccounts(Workplace workplace) {
        this.workplace = workplace;
        this.database = new ServiceDatabase(workplace.stack(), "client");
    }

    public static void main(String[] arguments) {
        Report report = new Report(System.out, Clock.systemUTC());
        BenchAccounts bench = new BenchAccounts(new Workplace(RunningStack.of(Path.of(arguments[0])), report));
        long documents = Long.parseLong(arguments[1]);
        boolean reached;
        try {
            new ManyEntries(bench.database).fill(documents);
            report.step("Documents", documents + " with their accounts");
            bench.ageing();
            bench.bigClient();
        } finally {
            reached = bench.figures.print(report);
        }
        System.exit(reached ? 0 : 1);
    }

    private void ageing() {
        LocalDate today = workplace.today();
        LocalDate monthEnd = today.withDayOfMonth(1).minusDays(1);
        measured("Ageing totals, today", "/clients/ageing/totals");
        measured("Ageing totals, end of last month", "/clients/ageing/totals?asOf=" + monthEnd);
        measured("Ageing totals, a year ago", "/clients/ageing/totals?asOf=" + today.minusYears(1));
        measured(
                "Ageing totals, as known a month ago",
                "/clients/ageing/totals?knownAt=" + today.minusMonths(1) + "T12:00:00Z");
        measured("Clients by what is overdue, a page", "/clients/ageing?currency=EUR");
        String next = workplace
                .financeManager()
                .read("/clients/ageing?currency=EUR&limit=200")
                .at("/nextCursor")
                .asString();
        measured("Clients by what is overdue, a later page", "/clients/ageing?currency=EUR&cursor=" + next);
        measured("Ageing of all clients as CSV", "/clients/ageing/export?format=CSV");
    }

    private void bigClient() {
        String client = "/clients/" + ManyEntries.BIG_CLIENT;
        measured("Account of a client with 10,000 entries", client + "/account");
        measured(
                "the same, a year ago",
                client + "/account?asOf=" + workplace.today().minusYears(1));
        measured("its open documents", client + "/account/open-documents");
        measured(
                "its statement of a year",
                client + "/statement?currency=EUR&from=" + workplace.today().minusYears(1));
        measured("its whole statement", client + "/statement?currency=EUR");
        List<String> reads =
                List.of(client + "/account", client + "/statement?currency=EUR", client + "/account/open-documents");
        long scans =
                database.sequentialScans(TABLES, reads.size(), () -> reads.forEach(workplace.financeManager()::read));
        figures.atMost("Sequential scans by one client's reads", (double) scans, 0, "");
    }

    private void measured(String name, String path) {
        Caller reader = workplace.financeManager();
        figures.atMost(name, Timing.medianMillis(3, 11, () -> reader.get(path).expect(200)), GOAL_MILLIS, "ms");
    }
}
