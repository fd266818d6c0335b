package com.azuvio.crmconnect.invoicing.rendering;

import com.azuvio.crmconnect.invoicing.rendering.RenderingFailure.Form;
import com.azuvio.crmconnect.invoicing.rendering.RenderingFailure.SendWish;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What of issued documents could not be rendered, and when it is tried again. Instances share the work, each passing over what another has claimed. */
@Repository
public class RenderingFailures {

    /** Code of the refusal of {@link #guard}. */
    public static final String RENDERING_FAILED = "rendering-failed";

    private static final Logger LOG = LoggerFactory.getLogger(RenderingFailures.class);
    private static final Duration CLAIM = Duration.ofMinutes(2);
    private static final int BACK_OFF_DOUBLINGS_MAX = 10;
    private static final int REASON_MAX = 500;
    private static final String COLUMNS = "document_id, form, failure, first_failed_at, attempts, next_try_at,"
            + " send_by, send_recipients, send_wished_at";

    private final JdbcClient jdbc;
    private final CompanyCalendar calendar;

    RenderingFailures(JdbcClient jdbc, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /**
     * Renders, or keeps that it failed.
     *
     * @throws Refusal 503 {@code rendering-failed}; the document stays as it is and the rendering is tried again
     */
    public byte[] guard(UUID documentId, Form form, Supplier<byte[]> rendering) {
        try {
            return rendering.get();
        } catch (RuntimeException failure) {
            LOG.warn("The {} of document {} could not be made, it is tried again", form, documentId, failure);
            // On a thread of its own: the caller's transaction rolls back, and may hold the connection that this one
            // needs.
            Thread.ofVirtual().name("keep-rendering-failure").start(() -> keep(documentId, form, failure));
            throw Refusal.unavailable(
                            RENDERING_FAILED, "The document could not be rendered; that is tried again by itself")
                    .with("documentId", documentId)
                    .with("form", form);
        }
    }

    private void keep(UUID documentId, Form form, RuntimeException failure) {
        jdbc.sql("""
                insert into rendering_failures (document_id, form, failure, first_failed_at, last_failed_at, next_try_at)
                values (:id, :form, :failure, :now, :now, :next)
                on conflict (document_id, form) do update set failure = excluded.failure, last_failed_at = excluded.last_failed_at""")
                .param("id", documentId)
                .param("form", form.name())
                .param("failure", reason(failure))
                .param("now", now())
                .param("next", now().plusSeconds(1))
                .update();
    }

    /**
     * Keeps the wish to send a document with the failure that holds it; a later wish takes the place of an earlier one.
     *
     * @param held the refusal of {@link #guard}
     * @param recipients empty: the client's invoice e-mails as they are then
     */
    public void sendOnceHealed(UUID documentId, Refusal held, List<String> recipients, String by) {
        // The row may not be there yet, or no more: the next try finds that there is nothing to render, and sends.
        jdbc.sql("""
                insert into rendering_failures (document_id, form, failure, first_failed_at, last_failed_at, next_try_at,
                    send_by, send_recipients, send_wished_at)
                values (:id, :form, :failure, :now, :now, :next, :by, cast(:recipients as text[]), :now)
                on conflict (document_id, form) do update set send_by = excluded.send_by,
                    send_recipients = excluded.send_recipients, send_wished_at = excluded.send_wished_at""")
                .param("id", documentId)
                .param("form", Objects.requireNonNull(held.facts().get("form")).toString())
                .param("failure", reason(held))
                .param("now", now())
                .param("next", now().plusSeconds(1))
                .param("by", by)
                .param("recipients", recipients.toArray(String[]::new))
                .update();
    }

    /** What holds a document. */
    public List<RenderingFailure> of(UUID documentId) {
        return jdbc.sql("select " + COLUMNS + " from rendering_failures where document_id = :id order by form")
                .param("id", documentId)
                .query((row, index) -> read(row))
                .list();
    }

    /** Takes up what is due, for two minutes: what an instance that dies has claimed is then anybody's again. */
    public List<RenderingFailure> claim(int max) {
        return jdbc.sql("""
                update rendering_failures set claimed_until = :until where (document_id, form) in (
                    select document_id, form from rendering_failures
                    where next_try_at <= :now and (claimed_until is null or claimed_until < :now)
                    order by next_try_at limit :max for update skip locked)
                returning %s""".formatted(COLUMNS))
                .param("now", now())
                .param("until", now().plus(CLAIM))
                .param("max", max)
                .query((row, index) -> read(row))
                .list();
    }

    public void healed(RenderingFailure failed) {
        jdbc.sql("delete from rendering_failures where document_id = :id and form = :form")
                .param("id", failed.documentId())
                .param("form", failed.form().name())
                .update();
    }

    /** Tried again like {@link #failedAgain(RenderingFailure)}; what {@link #guard} refused has its reason already. */
    public void failedAgain(RenderingFailure failed, Refusal refusal) {
        if (!refusal.code().equals(RENDERING_FAILED)) {
            keep(failed.documentId(), failed.form(), refusal);
        }
        failedAgain(failed);
    }

    /** Tried again after 2, 4, 8 … seconds, 17 minutes at most. */
    public void failedAgain(RenderingFailure failed) {
        jdbc.sql("""
                update rendering_failures set claimed_until = null, attempts = attempts + 1, next_try_at = :next
                where document_id = :id and form = :form""")
                .param("next", now().plusSeconds(1L << Math.min(failed.attempts(), BACK_OFF_DOUBLINGS_MAX)))
                .param("id", failed.documentId())
                .param("form", failed.form().name())
                .update();
    }

    private static String reason(RuntimeException failure) {
        String message = failure.getMessage();
        String reason =
                message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
        return reason.substring(0, Math.min(reason.length(), REASON_MAX));
    }

    private static RenderingFailure read(ResultSet row) throws SQLException {
        return new RenderingFailure(
                row.getObject("document_id", UUID.class),
                Form.valueOf(row.getString("form")),
                row.getString("failure"),
                row.getObject("first_failed_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                row.getObject("next_try_at", OffsetDateTime.class).toInstant(),
                wish(row));
    }

    private static @Nullable SendWish wish(ResultSet row) throws SQLException {
        @Nullable String by = row.getString("send_by");
        return by == null
                ? null
                : new SendWish(
                        List.of((String[]) row.getArray("send_recipients").getArray()),
                        by,
                        row.getObject("send_wished_at", OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        return calendar.now().atOffset(ZoneOffset.UTC);
    }
}
