package com.azuvio.crmconnect.invoicing.recurring;

import com.azuvio.crmconnect.invoicing.invoice.BillingContent;
import com.azuvio.crmconnect.starter.aggregate.AggregateRoot;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.web.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Makes one document per period. Every period before {@code nextIndex} has its row or was never expected; the days follow from the schedule alone, so
 * that it does not matter when, how often or where somebody looks. Whoever calls a changing method holds the row for update.
 */
@Entity
@Table(name = "recurring_templates")
public class RecurringTemplate extends AggregateRoot<RecurringEvent> {

    @Id
    private UUID id;

    private String name;
    private UUID clientId;

    @Enumerated(EnumType.STRING)
    private RecurringStatus status;

    @Enumerated(EnumType.STRING)
    private SendPolicy sendPolicy;

    @Convert(converter = ContentColumn.class)
    private BillingContent content;

    private BigDecimal netAmount;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    private Currency currency;

    @Embedded
    private Schedule schedule;

    private int nextIndex;
    private @Nullable LocalDate nextOn;
    private Instant createdAt;
    private String createdBy;

    @SuppressWarnings("NullAway.Init")
    protected RecurringTemplate() {}

    @SuppressWarnings("NullAway.Init") // take() sets the rest
    private RecurringTemplate(TemplateDetails details, Instant at, String by) {
        id = UuidV7.next();
        status = RecurringStatus.ACTIVE;
        createdAt = at;
        createdBy = by;
        schedule = details.schedule();
        take(details);
    }

    /**
     * @param generatePast whether the periods before today are made too; asked only where there are some
     * @throws Refusal 422 {@code start-in-past} where that is not said, {@code no-periods} where it would have none
     */
    static RecurringTemplate create(
            TemplateDetails details, @Nullable Boolean generatePast, LocalDate today, Instant at, String by) {
        RecurringTemplate template = new RecurringTemplate(details, at, by);
        template.beginAt(StartInPast.firstIndex(details.schedule(), generatePast, today));
        template.raise(new RecurringEvent.Created(template.id, by));
        return template;
    }

    /**
     * Replaces what follows; what was generated, failed or skipped stays. Another rhythm begins after the last period that has a row.
     *
     * @param lastOn the day on which the last period with a row began; absent where there is none
     * @param settledAhead whether a period to come has its row already
     */
    void edit(
            TemplateDetails details,
            @Nullable Boolean generatePast,
            @Nullable LocalDate lastOn,
            boolean settledAhead,
            LocalDate today,
            String by) {
        requireNotEnded();
        boolean otherRhythm = !details.schedule().hasRhythmOf(schedule);
        if (otherRhythm) {
            RecurringRefusals.requireChangeable(details.schedule(), lastOn, settledAhead);
            schedule = details.schedule().from(nextIndex);
            beginAt(StartInPast.firstIndex(schedule, generatePast, today));
        } else {
            schedule = details.schedule().from(schedule.firstIndex());
            beginAt(nextIndex);
        }
        take(details);
        raise(new RecurringEvent.Edited(id, by, otherRhythm));
    }

    private void take(TemplateDetails details) {
        name = details.name();
        clientId = details.clientId();
        sendPolicy = details.sendPolicy();
        content = details.content();
        Money net = content.net();
        netAmount = net.amount();
        currency = net.currency();
    }

    private void beginAt(int index) {
        if (!schedule.has(index)) {
            throw RecurringRefusals.noPeriods();
        }
        nextIndex = index;
        nextOn = schedule.date(index);
    }

    void pause(String by) {
        become(RecurringStatus.PAUSED);
        raise(new RecurringEvent.Paused(id, by));
    }

    /** @param handled the periods from the next one on that have a row; those of the pause are among them unless they are caught up */
    void resume(boolean catchUp, Set<Integer> handled, String by) {
        become(RecurringStatus.ACTIVE);
        raise(new RecurringEvent.Resumed(id, by, catchUp));
        advance(handled);
    }

    void end(String reason, String by) {
        become(RecurringStatus.ENDED);
        raise(new RecurringEvent.Ended(id, by, reason));
    }

    /** The oldest period whose document is to be made by now. */
    Optional<RecurringPeriod> due(LocalDate today) {
        return status == RecurringStatus.ACTIVE && nextOn != null && !nextOn.isAfter(today)
                ? Optional.of(schedule.period(nextIndex))
                : Optional.empty();
    }

    /**
     * Goes on to the first period without a row; ends where none follows.
     *
     * @param handled the periods from the next one on that have a row
     */
    void advance(Set<Integer> handled) {
        nextIndex = Schedule.firstOpen(nextIndex, handled);
        nextOn = schedule.has(nextIndex) ? schedule.date(nextIndex) : null;
        if (nextOn == null && status == RecurringStatus.ACTIVE) {
            become(RecurringStatus.ENDED);
            raise(new RecurringEvent.Ended(id, CurrentActor.SYSTEM, null));
        }
    }

    /** A period of the present rhythm lost its row and is made after all. */
    void reopen(int index, Set<Integer> handled) {
        nextIndex = Math.min(nextIndex, index);
        advance(handled);
    }

    private void become(RecurringStatus next) {
        if (!status.mayBecome(next)) {
            throw RecurringRefusals.notNow(status, next);
        }
        status = next;
    }

    void requireNotEnded() {
        if (status == RecurringStatus.ENDED) {
            throw RecurringRefusals.ended();
        }
    }

    public UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    UUID clientId() {
        return clientId;
    }

    RecurringStatus status() {
        return status;
    }

    SendPolicy sendPolicy() {
        return sendPolicy;
    }

    BillingContent content() {
        return content;
    }

    Money net() {
        return Money.of(netAmount, currency);
    }

    Schedule schedule() {
        return schedule;
    }

    int nextIndex() {
        return nextIndex;
    }

    @Nullable
    LocalDate nextOn() {
        return nextOn;
    }

    Instant createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }
}
