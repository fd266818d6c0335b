package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.rendering.RenderingFailure;
import com.azuvio.crmconnect.invoicing.rendering.RenderingFailures;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tries again to render what could not be rendered, of documents of every kind. One that fails again holds no other. */
@Component
class RetryRenderings {

    private static final Logger LOG = LoggerFactory.getLogger(RetryRenderings.class);
    private static final int PER_RUN_MAX = 20;

    private final RenderingFailures failures;
    private final Pdfs pdfs;
    private final ReadEInvoice eInvoices;
    private final SendOnceRendered sending;
    private final ReentrantLock running = new ReentrantLock();

    RetryRenderings(RenderingFailures failures, Pdfs pdfs, ReadEInvoice eInvoices, SendOnceRendered sending) {
        this.failures = failures;
        this.pdfs = pdfs;
        this.eInvoices = eInvoices;
        this.sending = sending;
    }

    @Scheduled(fixedRateString = "${backoffice.rendering.retry-every-ms:1000}")
    void run() {
        if (!running.tryLock()) {
            return;
        }
        try {
            List<RenderingFailure> claimed;
            do {
                claimed = failures.claim(PER_RUN_MAX);
                claimed.forEach(this::tryAgain);
            } while (claimed.size() == PER_RUN_MAX);
        } finally {
            running.unlock();
        }
    }

    private void tryAgain(RenderingFailure failed) {
        try {
            switch (failed.form()) {
                case PDF -> pdfs.of(failed.documentId());
                case XML -> eInvoices.read(failed.documentId());
            }
            sending.fulfil(failed);
            failures.healed(failed);
            LOG.info("The {} of document {} is there now", failed.form(), failed.documentId());
        } catch (Refusal refusal) {
            failures.failedAgain(failed, refusal);
        } catch (RuntimeException failure) {
            LOG.warn("Document {} could not be rendered again", failed.documentId(), failure);
            failures.failedAgain(failed);
        }
    }
}
