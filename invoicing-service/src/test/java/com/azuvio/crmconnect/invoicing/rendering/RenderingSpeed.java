package com.azuvio.crmconnect.invoicing.rendering;

import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.starter.print.PdfPrinter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.Consumer;

/** How many documents one core renders and judges in a second, warm. Run by hand: the figure is for the README, no test waits for it. */
public final class RenderingSpeed {

    private static final int WARM_UP_SECONDS = 15;
    private static final int MEASURED_SECONDS = 10;
    private static final PdfPrinter PRINTER = new PdfPrinter();
    private static final InvoiceHtml HTML = new InvoiceHtml();

    private RenderingSpeed() {}

    /** Prints a document as the service does, without a logo. */
    public static byte[] pdf(InvoiceSnapshot document) {
        DocumentLayout layout =
                new DocumentLayout(document, Words.in(document.buyer().language()));
        return PRINTER.print(HTML.write(layout.print(null)));
    }

    /** @return documents in a second of processor time, so that what else runs on the machine does not count */
    public static double of(List<InvoiceSnapshot> documents, Consumer<InvoiceSnapshot> work) {
        during(documents, work, WARM_UP_SECONDS);
        return during(documents, work, MEASURED_SECONDS);
    }

    private static double during(List<InvoiceSnapshot> documents, Consumer<InvoiceSnapshot> work, int seconds) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        long end = begin + seconds * 1_000_000_000L;
        int done = 0;
        while (threads.getCurrentThreadCpuTime() < end) {
            work.accept(documents.get(done++ % documents.size()));
        }
        return done * 1e9 / (threads.getCurrentThreadCpuTime() - begin);
    }
}
