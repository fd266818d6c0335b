package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.payment.client.Clients;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Compares lines soon after their import, and again from time to time. Several instances share the work. */
@Component
class CompareInBackground {

    /** Afterwards the next run goes on. */
    private static final int BATCHES_MAX = 500;

    private static final int BATCH = 200;

    private static final Logger LOG = LoggerFactory.getLogger(CompareInBackground.class);

    private final CompareLines compareLines;
    private final Clients clients;
    private boolean namesAreComparable;

    CompareInBackground(CompareLines compareLines, Clients clients) {
        this.compareLines = compareLines;
        this.clients = clients;
    }

    @Scheduled(fixedDelayString = "${backoffice.bank.compare-every-ms}")
    void run() {
        try {
            if (!namesAreComparable) {
                namesAreComparable = clients.completeNameKeys() == 0;
            }
            for (int batch = 0; batch < BATCHES_MAX && compareLines.compareSome(BATCH) > 0; batch++) {
                // each batch is a transaction of its own
            }
        } catch (RuntimeException e) {
            LOG.warn("bank lines are compared one by one: {}", e.getClass().getSimpleName());
            oneByOne();
        }
    }

    /** Finds the line that failed its batch; the next run compares the rest together. */
    private void oneByOne() {
        for (int line = 0; line < BATCH; line++) {
            try {
                if (compareLines.compareSome(1) == 0) {
                    return;
                }
            } catch (RuntimeException e) {
                LOG.error("a bank line could not be compared", e);
                compareLines.passOverNext();
                return;
            }
        }
    }
}
