package com.azuvio.crmconnect.invoicing.einvoice;

import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was recorded of submissions to the Romanian tax office. */
@Repository
public class Submissions {

    private final JdbcClient jdbc;
    private final CompanyCalendar calendar;

    Submissions(JdbcClient jdbc, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** The last day for the submission of what is about to be issued; absent for documents that are not submitted. */
    public static @Nullable LocalDate submitBy(InvoiceSnapshot document) {
        return isSubmitted(document) ? SubmissionDeadline.of(document.issuedOn()) : null;
    }

    /** Empty for documents that are not submitted: those of another profile, and proformas. */
    public Optional<SubmissionStatus> of(InvoiceSnapshot document) {
        return isSubmitted(document)
                ? Optional.of(SubmissionStatus.of(document.issuedOn(), last(document.documentId()), calendar.today()))
                : Optional.empty();
    }

    /**
     * Adds an entry; saying the same again adds none. The e-invoice has to be stored.
     *
     * @throws Refusal 422 {@code not-submitted} for a document of another profile, {@code submission-date} for a day before the issue or after today
     */
    public void record(
            InvoiceSnapshot document,
            SubmissionState state,
            @Nullable String indexNumber,
            LocalDate on,
            @Nullable String note,
            String by) {
        if (!isSubmitted(document)) {
            throw Refusal.unprocessable("not-submitted", "Only documents between Romanian parties are submitted");
        }
        if (on.isBefore(document.issuedOn()) || on.isAfter(calendar.today())) {
            throw Refusal.unprocessable("submission-date", "The day lies from the issue date to today")
                    .field("on", "out-of-range", "from the issue date to today");
        }
        Submission said = new Submission(state, indexNumber, on, note, calendar.now(), by);
        Submission before = last(document.documentId());
        if (before == null || !before.saysSameAs(said)) {
            add(document, said);
        }
    }

    private static boolean isSubmitted(InvoiceSnapshot document) {
        return document.documentType() != DocumentType.PROFORMA
                && EInvoiceProfile.of(document) == EInvoiceProfile.CIUS_RO;
    }

    private void add(InvoiceSnapshot document, Submission said) {
        jdbc.sql("""
                insert into e_invoice_submissions (document_id, state, index_number, stated_on, note, recorded_at, recorded_by, submit_by)
                values (:id, :state, :index, :on, :note, :at, :by, :submitBy)""")
                .param("id", document.documentId())
                .param("state", said.state().name())
                .param("index", said.indexNumber())
                .param("on", said.on())
                .param("note", said.note())
                .param("at", said.recordedAt().atOffset(ZoneOffset.UTC))
                .param("by", said.recordedBy())
                .param("submitBy", SubmissionDeadline.of(document.issuedOn()))
                .update();
    }

    private @Nullable Submission last(UUID documentId) {
        return jdbc.sql("""
                select state, index_number, stated_on, note, recorded_at, recorded_by from e_invoice_submissions
                where document_id = :id order by id desc limit 1""")
                .param("id", documentId)
                .query((row, index) -> new Submission(
                        SubmissionState.valueOf(row.getString("state")),
                        row.getString("index_number"),
                        row.getObject("stated_on", LocalDate.class),
                        row.getString("note"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("recorded_by")))
                .optional()
                .orElse(null);
    }
}
