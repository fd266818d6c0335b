package com.azuvio.crmconnect.invoicing.recurring;

import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of periods: one per template and period, for ever. Whoever writes one holds its template, or the row itself. */
@Repository
class RecurringPeriods {

    /** A period of a template. */
    record Key(UUID templateId, int index) {}

    static final int STEP_ATTEMPTS_MAX = 8;

    private static final String SELECT = "select * from recurring_periods ";

    private final JdbcClient jdbc;
    private final CompanyCalendar calendar;

    RecurringPeriods(JdbcClient jdbc, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** Takes the place of a failure. */
    void generated(UUID templateId, RecurringPeriod period, UUID invoiceId, boolean late, PolicyStep step) {
        write(
                templateId,
                period,
                row(PeriodOutcome.GENERATED, null, CurrentActor.SYSTEM)
                        .addValue("invoiceId", invoiceId)
                        .addValue("late", late)
                        .addValue("step", step.name()));
    }

    void failed(UUID templateId, RecurringPeriod period, String reason, int attempts, Instant nextTryAt) {
        write(
                templateId,
                period,
                row(PeriodOutcome.FAILED, reason, CurrentActor.SYSTEM)
                        .addValue("attempts", attempts)
                        .addValue("nextTryAt", nextTryAt.atOffset(ZoneOffset.UTC)));
    }

    void skipped(UUID templateId, RecurringPeriod period, String reason, String by) {
        write(templateId, period, row(PeriodOutcome.SKIPPED, reason, by));
    }

    private MapSqlParameterSource row(PeriodOutcome outcome, @Nullable String reason, String by) {
        return new MapSqlParameterSource("outcome", outcome.name())
                .addValue("reason", reason)
                .addValue("by", by)
                .addValue("now", now())
                .addValue("invoiceId", null)
                .addValue("late", false)
                .addValue("attempts", 0)
                .addValue("nextTryAt", null)
                .addValue("step", PolicyStep.NONE.name());
    }

    /** @throws IllegalStateException where the period has its document, which is never overwritten */
    private void write(UUID templateId, RecurringPeriod period, MapSqlParameterSource row) {
        row.addValue("templateId", templateId)
                .addValue("index", period.index())
                .addValue("startsOn", period.startsOn())
                .addValue("endsOn", period.endsOn());
        int written = jdbc.sql("""
                insert into recurring_periods as p (template_id, period_index, starts_on, ends_on, outcome, late, invoice_id, reason,
                    decided_at, decided_by, attempts, next_try_at, policy_step)
                values (:templateId, :index, :startsOn, :endsOn, :outcome, :late, :invoiceId, :reason, :now, :by, :attempts, :nextTryAt, :step)
                on conflict (template_id, period_index) do update
                set outcome = excluded.outcome, late = excluded.late, invoice_id = excluded.invoice_id, reason = excluded.reason,
                    decided_at = excluded.decided_at, decided_by = excluded.decided_by, attempts = excluded.attempts,
                    next_try_at = excluded.next_try_at, policy_step = excluded.policy_step
                where p.outcome <> 'GENERATED'""").paramSource(row).update();
        if (written == 0) {
            throw new IllegalStateException("period " + period.index() + " of " + templateId + " has its document");
        }
    }

    void remove(UUID templateId, int index) {
        jdbc.sql(
                        "delete from recurring_periods where template_id = :id and period_index = :index and outcome = 'SKIPPED'")
                .param("id", templateId)
                .param("index", index)
                .update();
    }

    void step(Key key, PolicyStep step, @Nullable String reason) {
        jdbc.sql("""
                update recurring_periods set policy_step = :step, policy_reason = :reason, attempts = 0, next_try_at = null
                where template_id = :id and period_index = :index""")
                .param("step", step.name())
                .param("reason", reason)
                .param("id", key.templateId())
                .param("index", key.index())
                .update();
    }

    void stepLater(Key key, int attempts) {
        jdbc.sql("""
                update recurring_periods set attempts = :attempts, next_try_at = :at
                where template_id = :id and period_index = :index""")
                .param("attempts", attempts)
                .param("at", now().plus(BackOff.after(attempts)))
                .param("id", key.templateId())
                .param("index", key.index())
                .update();
    }

    Optional<PeriodRow> find(UUID templateId, int index) {
        return jdbc.sql(SELECT + "where template_id = :id and period_index = :index")
                .param("id", templateId)
                .param("index", index)
                .query(RecurringPeriods::row)
                .optional();
    }

    /** Empty where somebody else works on it. */
    Optional<PeriodRow> claim(Key key) {
        return jdbc.sql(SELECT + "where template_id = :id and period_index = :index for update skip locked")
                .param("id", key.templateId())
                .param("index", key.index())
                .query(RecurringPeriods::row)
                .optional();
    }

    /** The draft whose issue is the next step of a period. */
    Optional<UUID> toIssue(Key key) {
        return jdbc.sql("select invoice_id from recurring_periods"
                        + " where template_id = :id and period_index = :index and policy_step = 'TO_ISSUE'")
                .param("id", key.templateId())
                .param("index", key.index())
                .query(UUID.class)
                .optional();
    }

    /** The latest first. */
    List<PeriodRow> of(UUID templateId, int limit) {
        return jdbc.sql(SELECT + "where template_id = :id order by period_index desc limit :limit")
                .param("id", templateId)
                .param("limit", limit)
                .query(RecurringPeriods::row)
                .list();
    }

    /** The periods from {@code index} on that have a row. */
    Set<Integer> from(UUID templateId, int index) {
        return new HashSet<>(jdbc.sql(
                        "select period_index from recurring_periods where template_id = :id and period_index >= :index")
                .param("id", templateId)
                .param("index", index)
                .query(Integer.class)
                .list());
    }

    /** The day on which the last period before {@code index} that has a row began. */
    Optional<LocalDate> lastBefore(UUID templateId, int index) {
        return jdbc.sql("""
                select starts_on from recurring_periods where template_id = :id and period_index < :index
                order by starts_on desc limit 1""")
                .param("id", templateId)
                .param("index", index)
                .query(LocalDate.class)
                .optional();
    }

    /** Failed periods that are due to be tried again, the oldest first; not those of paused templates. */
    List<Key> toRetry(int limit) {
        return jdbc.sql("""
                select p.template_id, p.period_index from recurring_periods p join recurring_templates t on t.id = p.template_id
                where p.outcome = 'FAILED' and p.next_try_at <= :now and t.status <> 'PAUSED'
                order by p.starts_on, p.template_id limit :limit""")
                .param("now", now())
                .param("limit", limit)
                .query(RecurringPeriods::key)
                .list();
    }

    /** Generated documents that are to be issued or sent by now. */
    List<Key> toFollowUp(int limit) {
        return jdbc.sql("""
                select template_id, period_index from recurring_periods
                where policy_step in ('TO_ISSUE', 'TO_SEND') and (next_try_at is null or next_try_at <= :now)
                order by starts_on, template_id limit :limit""")
                .param("now", now())
                .param("limit", limit)
                .query(RecurringPeriods::key)
                .list();
    }

    private OffsetDateTime now() {
        return calendar.now().atOffset(ZoneOffset.UTC);
    }

    private static Key key(ResultSet row, int index) throws SQLException {
        return new Key(row.getObject("template_id", UUID.class), row.getInt("period_index"));
    }

    static PeriodRow row(ResultSet row, int index) throws SQLException {
        @Nullable OffsetDateTime nextTryAt = row.getObject("next_try_at", OffsetDateTime.class);
        return new PeriodRow(
                row.getObject("template_id", UUID.class),
                row.getInt("period_index"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                PeriodOutcome.valueOf(row.getString("outcome")),
                row.getBoolean("late"),
                row.getObject("invoice_id", UUID.class),
                row.getString("reason"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getString("decided_by"),
                row.getInt("attempts"),
                nextTryAt == null ? null : nextTryAt.toInstant(),
                PolicyStep.valueOf(row.getString("policy_step")),
                row.getString("policy_reason"));
    }
}
