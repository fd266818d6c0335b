package com.azuvio.crmconnect.notification.statement.web;

import com.azuvio.crmconnect.notification.message.Days;
import com.azuvio.crmconnect.notification.message.MessageDetails;
import com.azuvio.crmconnect.notification.message.Recipients;
import com.azuvio.crmconnect.notification.message.web.MessageResponse;
import com.azuvio.crmconnect.notification.statement.MailStatement;
import com.azuvio.crmconnect.notification.statement.MailStatement.Wanted;
import com.azuvio.crmconnect.starter.web.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Statements of account by mail. */
@RestController
class StatementController {

    private final MailStatement mailStatement;

    StatementController(MailStatement mailStatement) {
        this.mailStatement = mailStatement;
    }

    /**
     * Which statement goes to whom.
     *
     * @param currency ISO 4217 code
     * @param from first day that it lists; absent: from the beginning
     * @param asOf day whose balance it ends with; absent: today
     * @param knownAt as it was known then; absent: now
     * @param recipients absent or empty: the client's present invoice addresses
     */
    record MailStatementRequest(
            @NotNull UUID clientId,
            @NotNull @Size(min = 3, max = 3) String currency,
            @Nullable LocalDate from,
            @Nullable LocalDate asOf,
            @Nullable Instant knownAt,
            @Nullable @Size(max = 20) List<@NotNull @Size(max = 254) String> recipients) {}

    /** Mails the client's statement as PDF; what became of it stands in the message log. */
    @PostMapping("/messages/statements")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    ResponseEntity<MessageResponse> mailStatement(@Valid @RequestBody MailStatementRequest request) {
        MessageDetails queued = mailStatement.mail(
                new Wanted(
                        request.clientId(),
                        request.currency(),
                        Days.check("from", request.from()),
                        Days.check("asOf", request.asOf()),
                        Days.check("knownAt", request.knownAt())),
                Recipients.of(request.recipients()));
        return Versions.created(
                URI.create("/messages/" + queued.message().id()),
                MessageResponse.from(queued),
                queued.message().version());
    }
}
