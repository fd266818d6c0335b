package com.azuvio.crmconnect.verification.documents;

import com.azuvio.crmconnect.verification.demo.Report;
import com.azuvio.crmconnect.verification.demo.SetUp;
import com.azuvio.crmconnect.verification.demo.Workplace;
import com.azuvio.crmconnect.verification.measure.Figures;
import com.azuvio.crmconnect.verification.measure.ServiceDatabase;
import com.azuvio.crmconnect.verification.measure.Timing;
import com.azuvio.crmconnect.verification.stack.Patience;
import com.azuvio.crmconnect.verification.stack.RunningStack;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Measures issuing, lists and exports on a stack of its own; prints a table and the same as JSON. Ends with 1 where a goal is missed.
 *
 * <p>Arguments: the data folder of a running stack, how many drafts are issued each way, how many invoices there are in the end.
 */
public final class BenchDocuments {

    private static final long FEW = 10_000;
    private static final long EXPORTED = 100_000;
    private static final int WARM_DRAFTS = 2_000;

    private final Workplace workplace;
    private final ServiceDatabase database;
    private final Figures figures = new Figures();

    private BenchDocuments(Workplace workplace) {
        this.workplace = workplace;
        this.database = new ServiceDatabase(workplace.stack(), "invoicing");
    }

    public static void main(String[] arguments) {
        Report report = new Report(System.out, Clock.systemUTC());
        Workplace workplace = new Workplace(RunningStack.of(Path.of(arguments[0])), report);
        BenchDocuments bench = new BenchDocuments(workplace);
        boolean reached;
        try {
            bench.issuing(Integer.parseInt(arguments[1]));
            bench.lists(Long.parseLong(arguments[2]));
        } finally {
            reached = bench.figures.print(report);
        }
        System.exit(reached ? 0 : 1);
    }

    private void issuing(int count) {
        SetUp setUp = new SetUp(workplace);
        setUp.seller();
        setUp.exchangeRates();
        setUp.series();
        List<String> drafts =
                new SampleDrafts(workplace.salesAdmin(), workplace.today().toString()).make(WARM_DRAFTS + 2 * count);
        workplace.report().step("Drafts", drafts.size() + " are ready");
        Patience.until("The background's verdicts on the drafts", () -> {
            long waiting = database.number("select count(*) from e_invoice_requests");
            return waiting == 0 ? Optional.empty() : Optional.of(waiting + " drafts wait");
        });
        IssueRates issuing = new IssueRates(workplace.salesAdmin());
        issuing.single(drafts.subList(0, WARM_DRAFTS / 2));
        issuing.bulk(drafts.subList(WARM_DRAFTS / 2, WARM_DRAFTS));

        double floor = new CounterFloor(database).perSecond();
        double single = issuing.single(drafts.subList(WARM_DRAFTS, WARM_DRAFTS + count));
        double bulk = issuing.bulk(drafts.subList(WARM_DRAFTS + count, drafts.size()));
        workplace
                .report()
                .step("Issued", "%.0f/s singly, %.0f/s in bulk, bare counter %.0f/s".formatted(single, bulk, floor));
        figures.measured("Bare counter, a durable transaction each", floor, "/s");
        figures.measured("Issued singly, 8 callers", single, "/s");
        figures.measured("Issued in bulk, 200 ids a command", bulk, "/s");
        figures.atLeast("Singly, share of the bare counter", single / floor, 0.3, "");
        figures.atLeast("In bulk, share of the bare counter", bulk / floor, 1.0, "");
    }

    private void lists(long many) {
        ManyInvoices invoices = new ManyInvoices(database);
        ListTimes lists = new ListTimes(workplace.salesAdmin(), database);
        invoices.prepare();
        invoices.fillUpTo(FEW);
        Map<String, Double> few = lists.pages();
        workplace.report().step("Lists", "measured at " + FEW + " invoices");
        invoices.fillUpTo(many);
        workplace.report().step("Lists", "there are " + many + " invoices");
        Map<String, Double> pages = lists.pages();
        pages.forEach((page, millis) -> {
            figures.measured("Page " + page + " at " + many, millis, "ms");
            figures.atMost(
                    "Page " + page + ", times its duration at " + FEW,
                    millis / Objects.requireNonNull(few.get(page)),
                    1.5,
                    "");
        });
        figures.atMost("Counts of all chips", lists.milliseconds("/invoices?limit=1"), 2_000, "ms");
        figures.atMost("The metrics", lists.milliseconds("/reports/metrics"), 2_000, "ms");
        String month = YearMonth.from(workplace.today()).minusMonths(1).toString();
        figures.atMost(
                "First page of a month's register",
                lists.milliseconds("/reports/register?month=" + month),
                2_000,
                "ms");
        figures.atMost("Sequential scans by the pages", (double) lists.sequentialScans(), 0, "");
        export(many);
    }

    /** The service's whole heap is 256 MB, and it ends itself when that is not enough. */
    private void export(long many) {
        if (many < EXPORTED) {
            return;
        }
        String query = "/invoices/export?format=XLSX&number=OLD-001";
        byte[][] file = {new byte[0]};
        double seconds = Timing.seconds(
                () -> file[0] = workplace.salesAdmin().get(query).expect(200).body());
        figures.measured("XLSX of 100,000 rows under a heap of 256 MB", seconds, "s");
        figures.measured("its size", file[0].length / (1024.0 * 1024.0), "MB");
    }
}
