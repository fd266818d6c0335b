package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.rendering.RenderingFailures;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues drafts and sends them in one command, for one or up to 200. A document that cannot be sent stays issued, and its row says why it was not; one
 * that could not be rendered is sent as soon as it is.
 */
@Component
public class IssueAndSend {

    private final BulkIssue issuing;
    private final BulkSend sending;
    private final RenderingFailures failures;

    IssueAndSend(BulkIssue issuing, BulkSend sending, RenderingFailures failures) {
        this.issuing = issuing;
        this.sending = sending;
        this.failures = failures;
    }

    /** @param sending absent where there is nothing to send, because it could not be issued */
    public record Outcome(IssueOutcome issuing, @Nullable SendOutcome sending) {}

    /**
     * @param wishes each draft once; what is issued already is sent if it was not
     * @param recipients empty: of each client, its present invoice e-mails
     * @return an outcome per wish, in their order
     */
    @Transactional(propagation = Propagation.NEVER)
    public List<Outcome> issueAndSend(List<IssueWish> wishes, List<String> recipients, String by) {
        List<IssueOutcome> issued = issuing.issue(wishes, by);
        List<UUID> toSend = issued.stream()
                .filter(IssueOutcome.Issued.class::isInstance)
                .map(IssueOutcome::id)
                .toList();
        Map<UUID, SendOutcome> sent = sending.send(toSend, recipients, by).stream()
                .collect(Collectors.toMap(SendOutcome::id, Function.identity()));
        sent.values().forEach(outcome -> keepWish(outcome, recipients, by));
        return issued.stream()
                .map(outcome -> new Outcome(outcome, sent.get(outcome.id())))
                .toList();
    }

    private void keepWish(SendOutcome outcome, List<String> recipients, String by) {
        if (outcome instanceof SendOutcome.Refused refused
                && refused.failure() instanceof Refusal refusal
                && refusal.code().equals(RenderingFailures.RENDERING_FAILED)) {
            failures.sendOnceHealed(outcome.id(), refusal, recipients, by);
            refusal.with("sentOnceRendered", true);
        }
    }
}
