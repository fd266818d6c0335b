package com.azuvio.crmconnect.notification.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One attempt at a message. {@code handoverBeganAt} is committed before the end of the data is sent: without it the
 * server cannot have the mail, with it and without an outcome it may.
 */
@Entity
@Table(name = "delivery_attempts")
public class DeliveryAttempt {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "message_id")
    @SuppressWarnings("UnusedVariable") // the column
    private Message message;

    private int number;
    private Instant startedAt;

    /** Prolonged beside this entity by whoever works on it; see {@link KeepLeases}. */
    @Column(updatable = false)
    @SuppressWarnings("UnusedVariable") // the column
    private Instant leaseUntil;

    private @Nullable Instant handoverBeganAt;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable AttemptOutcome outcome;

    @Enumerated(EnumType.STRING)
    private @Nullable FailureReason reason;

    private @Nullable Integer serverCode;
    private @Nullable String serverAnswer;

    @SuppressWarnings("NullAway.Init")
    protected DeliveryAttempt() {}

    DeliveryAttempt(UUID id, Message message, int number, Instant startedAt, Instant leaseUntil) {
        this.id = id;
        this.message = message;
        this.number = number;
        this.startedAt = startedAt;
        this.leaseUntil = leaseUntil;
    }

    void beginHandover(Instant now) {
        handoverBeganAt = now;
    }

    void end(DeliveryResult result, Instant now) {
        endedAt = now;
        switch (result) {
            case DeliveryResult.Accepted accepted -> end(AttemptOutcome.ACCEPTED, null, accepted.answer());
            case DeliveryResult.NotAccepted not -> end(AttemptOutcome.NOT_ACCEPTED, not.reason(), not.answer());
            case DeliveryResult.AnswerLost lost -> end(AttemptOutcome.ANSWER_LOST, lost.reason(), null);
        }
    }

    private void end(AttemptOutcome newOutcome, @Nullable FailureReason newReason, @Nullable ServerAnswer answer) {
        outcome = newOutcome;
        reason = newReason;
        serverCode = answer == null ? null : answer.code();
        serverAnswer = answer == null ? null : answer.text();
    }

    boolean mayHaveBeenHandedOver() {
        return outcome == AttemptOutcome.ACCEPTED || outcome == AttemptOutcome.ANSWER_LOST;
    }

    UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public @Nullable Instant handoverBeganAt() {
        return handoverBeganAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable AttemptOutcome outcome() {
        return outcome;
    }

    public @Nullable FailureReason reason() {
        return reason;
    }

    public @Nullable ServerAnswer serverAnswer() {
        return serverCode == null || serverAnswer == null ? null : new ServerAnswer(serverCode, serverAnswer);
    }
}
