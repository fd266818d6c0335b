package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.einvoice.EInvoicePolicy;
import com.azuvio.crmconnect.invoicing.einvoice.OfficialRules;
import com.azuvio.crmconnect.invoicing.einvoice.VerdictRequests;
import com.azuvio.crmconnect.invoicing.einvoice.VerdictRequests.Request;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Judges drafts soon after they are written, so that nobody waits for it at the issue. A draft that cannot be judged holds no other. */
@Component
class JudgeInBackground {

    private static final Logger LOG = LoggerFactory.getLogger(JudgeInBackground.class);

    private final VerdictRequests requests;
    private final JudgeDrafts judging;
    private final OfficialRules rules;
    private final EInvoicePolicy policy;
    private final ReentrantLock running = new ReentrantLock();

    JudgeInBackground(VerdictRequests requests, JudgeDrafts judging, OfficialRules rules, EInvoicePolicy policy) {
        this.requests = requests;
        this.judging = judging;
        this.rules = rules;
        this.policy = policy;
    }

    /** Compiling the rules takes seconds; the service answers meanwhile. */
    @EventListener(ApplicationReadyEvent.class)
    void warmUp() {
        Thread.ofVirtual().name("warm-up-of-official-rules").start(rules::warmUp);
    }

    /** At a fixed rate: such runs have a thread of their own, which a long one does not take from other work. */
    @Scheduled(fixedRateString = "${backoffice.e-invoice.judge-every-ms:1000}")
    void run() {
        if (!running.tryLock()) {
            return;
        }
        try {
            List<Request> claimed;
            do {
                claimed = requests.claim(policy.draftsPerRunMax());
                claimed.forEach(this::judge);
            } while (claimed.size() == policy.draftsPerRunMax());
        } finally {
            running.unlock();
        }
    }

    private void judge(Request request) {
        try {
            judging.judge(List.of(request.documentId()));
            requests.done(request);
        } catch (RuntimeException failure) {
            LOG.warn("Draft {} could not be judged, it is tried again", request.documentId(), failure);
            requests.failed(request, failure);
        }
    }
}
