package com.azuvio.crmconnect.invoicing.einvoice;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;

/** What the official rules say of a content. */
public record Verdict(String sha256, List<Finding> findings) {

    public Verdict {
        findings = List.copyOf(findings);
    }

    public boolean valid() {
        return findings.isEmpty();
    }

    /** Of a content that nobody has judged yet: 409 {@code verdict-pending}, retry after 1 s. */
    public static Refusal pending() {
        return Refusal.retryLater("verdict-pending", "The official rules have not judged this content yet");
    }

    /** @throws Refusal 422 {@code invoice-not-valid} with each rule and its text */
    public void requireValid() {
        if (!valid()) {
            Refusal refusal = Refusal.unprocessable(
                    "invoice-not-valid", "The document does not pass the official rules for e-invoices");
            findings.forEach(finding -> refusal.field("eInvoice", finding.rule(), finding.text()));
            throw refusal;
        }
    }
}
