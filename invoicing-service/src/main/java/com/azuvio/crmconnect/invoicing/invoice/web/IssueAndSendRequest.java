package com.azuvio.crmconnect.invoicing.invoice.web;

import com.azuvio.crmconnect.invoicing.invoice.SeenByCaller;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the caller saw, as for issuing, and who gets it, as for sending; all optional.
 *
 * @param expectedVersion version of the draft, as in its entity tag
 * @param clientRevision newest revision of the client that the caller has seen
 * @param recipients absent or empty: the client's invoice e-mails
 */
record IssueAndSendRequest(
        @PositiveOrZero @Max(Long.MAX_VALUE) @Nullable Long expectedVersion,
        @PositiveOrZero @Max(Long.MAX_VALUE) @Nullable Long clientRevision,
        @Nullable @Size(max = 20) List<@NotBlank @Email @Pattern(regexp = "\\S+") @Size(max = 254) String> recipients) {

    static final IssueAndSendRequest NOTHING = new IssueAndSendRequest(null, null, null);

    SeenByCaller seen() {
        return new SeenByCaller(expectedVersion, clientRevision);
    }

    List<String> addresses() {
        return new SendInvoiceRequest(recipients).addresses();
    }
}
