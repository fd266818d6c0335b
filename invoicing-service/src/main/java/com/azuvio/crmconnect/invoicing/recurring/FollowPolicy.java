package com.azuvio.crmconnect.invoicing.recurring;

import com.azuvio.crmconnect.invoicing.invoice.IssueInvoice;
import com.azuvio.crmconnect.invoicing.invoice.JudgeDrafts;
import com.azuvio.crmconnect.invoicing.invoice.SeenByCaller;
import com.azuvio.crmconnect.invoicing.invoice.SendInvoice;
import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Issues and sends generated documents where their template says so, each step in the transaction that notes it, so that none is done twice. A
 * document that is not ready stays a draft, and its period says why.
 */
@Component
class FollowPolicy {

    private static final Logger LOG = LoggerFactory.getLogger(FollowPolicy.class);
    private static final String ALREADY_ISSUED = "invoice-already-issued";

    /** Nothing that waiting would change. */
    private static final Set<String> FINAL = Set.of("draft-discarded", "invoice-not-issued", "delivery-uncertain");

    private final RecurringTemplates templates;
    private final RecurringPeriods periods;
    private final IssueInvoice issuing;
    private final SendInvoice sending;
    private final JudgeDrafts judging;
    private final TransactionTemplate transaction;

    FollowPolicy(
            RecurringTemplates templates,
            RecurringPeriods periods,
            IssueInvoice issuing,
            SendInvoice sending,
            JudgeDrafts judging,
            PlatformTransactionManager transactions) {
        this.templates = templates;
        this.periods = periods;
        this.issuing = issuing;
        this.sending = sending;
        this.judging = judging;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Takes a document one step further. */
    void follow(RecurringPeriods.Key key) {
        periods.toIssue(key).ifPresent(invoiceId -> judging.beforeIssue(List.of(invoiceId)));
        try {
            transaction.executeWithoutResult(
                    status -> periods.claim(key).ifPresent(row -> takeStep(key, row, policyOf(key))));
        } catch (RuntimeException e) {
            transaction.executeWithoutResult(
                    status -> periods.claim(key).ifPresent(row -> refused(key, row, policyOf(key), e)));
        }
    }

    private SendPolicy policyOf(RecurringPeriods.Key key) {
        return templates.findById(key.templateId()).orElseThrow().sendPolicy();
    }

    private void takeStep(RecurringPeriods.Key key, PeriodRow row, SendPolicy policy) {
        UUID invoiceId = Objects.requireNonNull(row.invoiceId());
        if (row.policyStep() == PolicyStep.TO_ISSUE) {
            issuing.issue(invoiceId, SeenByCaller.NOTHING, CurrentActor.SYSTEM);
            periods.step(key, PolicyStep.second(policy), null);
        } else if (row.policyStep() == PolicyStep.TO_SEND) {
            sending.send(invoiceId, List.of(), CurrentActor.SYSTEM);
            periods.step(key, PolicyStep.DONE, null);
        }
    }

    private void refused(RecurringPeriods.Key key, PeriodRow row, SendPolicy policy, RuntimeException failure) {
        if (failure instanceof Refusal refusal && refusal.code().equals(ALREADY_ISSUED)) {
            periods.step(key, PolicyStep.second(policy), null);
        } else if (failure instanceof Refusal refusal
                && (refusal.kind() == Refusal.Kind.UNPROCESSABLE || FINAL.contains(refusal.code()))) {
            periods.step(key, PolicyStep.REFUSED, Reasons.of(refusal));
        } else {
            LOG.warn("Step {} of a recurring document failed", row.policyStep(), failure);
            later(key, row, failure);
        }
    }

    private void later(RecurringPeriods.Key key, PeriodRow row, RuntimeException failure) {
        int attempts = row.attempts() + 1;
        if (attempts == RecurringPeriods.STEP_ATTEMPTS_MAX) {
            periods.step(key, PolicyStep.REFUSED, Reasons.of(failure));
        } else {
            periods.stepLater(key, attempts);
        }
    }
}
