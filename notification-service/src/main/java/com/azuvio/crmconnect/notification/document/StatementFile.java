package com.azuvio.crmconnect.notification.document;

import com.azuvio.crmconnect.notification.message.Attachment;
import com.azuvio.crmconnect.notification.message.Attachment.FileType;
import com.azuvio.crmconnect.notification.message.Attachment.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client's statement of account in one currency, as client-service prints it. */
public final class StatementFile {

    private StatementFile() {}

    /** @param currency ISO 4217 code */
    public static Attachment of(
            UUID clientId, String currency, @Nullable LocalDate from, LocalDate asOf, Instant knownAt) {
        return new Attachment(
                Source.CLIENTS,
                "/clients/" + clientId + "/statement.pdf?currency=" + currency + (from == null ? "" : "&from=" + from)
                        + "&asOf=" + asOf + "&knownAt=" + knownAt,
                "statement-" + currency + "-" + asOf + ".pdf",
                FileType.PDF,
                null);
    }
}
