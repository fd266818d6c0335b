package com.azuvio.crmconnect.invoicing.einvoice;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts that wait for their verdict; the database enters them. Several instances share the work, each passing over what another has claimed. */
@Repository
public class VerdictRequests {

    private static final Duration CLAIM = Duration.ofMinutes(2);
    private static final int BACK_OFF_DOUBLINGS_MAX = 10;
    private static final int FAILURE_MAX = 500;

    private final JdbcClient jdbc;
    private final CompanyCalendar calendar;

    VerdictRequests(JdbcClient jdbc, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** @param version of the draft that asked */
    public record Request(UUID documentId, long version, int attempts) {}

    /** Takes up some, for two minutes: what an instance that dies has claimed is then anybody's again. */
    public List<Request> claim(int max) {
        return jdbc.sql("""
                update e_invoice_requests set claimed_until = :until where document_id in (
                    select document_id from e_invoice_requests
                    where next_try_at <= :now and (claimed_until is null or claimed_until < :now)
                    order by next_try_at limit :max for update skip locked)
                returning document_id, document_version, attempts""")
                .param("now", now())
                .param("until", now().plus(CLAIM))
                .param("max", max)
                .query((row, index) -> new Request(
                        row.getObject("document_id", UUID.class),
                        row.getLong("document_version"),
                        row.getInt("attempts")))
                .list();
    }

    /** Leaves one that the draft has entered anew in the meantime. */
    public void done(Request request) {
        jdbc.sql("delete from e_invoice_requests where document_id = :id and document_version = :version")
                .param("id", request.documentId())
                .param("version", request.version())
                .update();
    }

    /** Tried again after 1, 2, 4 … seconds, 17 minutes at most. */
    public void failed(Request request, RuntimeException failure) {
        String reason = Objects.requireNonNullElse(
                failure.getMessage(), failure.getClass().getSimpleName());
        long seconds = 1L << Math.min(request.attempts(), BACK_OFF_DOUBLINGS_MAX);
        jdbc.sql("""
                update e_invoice_requests set claimed_until = null, attempts = attempts + 1, next_try_at = :next, failure = :failure
                where document_id = :id and document_version = :version""")
                .param("next", now().plusSeconds(seconds))
                .param("failure", reason.substring(0, Math.min(reason.length(), FAILURE_MAX)))
                .param("id", request.documentId())
                .param("version", request.version())
                .update();
    }

    /** Why the last try to judge a draft failed. */
    public Optional<String> failureOf(UUID documentId) {
        return jdbc.sql("select failure from e_invoice_requests where document_id = :id and failure is not null")
                .param("id", documentId)
                .query(String.class)
                .optional();
    }

    private OffsetDateTime now() {
        return calendar.now().atOffset(ZoneOffset.UTC);
    }
}
