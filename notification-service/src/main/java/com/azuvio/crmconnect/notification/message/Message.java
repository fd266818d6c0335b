package com.azuvio.crmconnect.notification.message;

import com.azuvio.crmconnect.notification.message.DeliveryResult.Accepted;
import com.azuvio.crmconnect.notification.message.DeliveryResult.AnswerLost;
import com.azuvio.crmconnect.notification.message.DeliveryResult.NotAccepted;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.web.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One mail, and what became of it (D9, I8).
 *
 * <p>A message is handed over to the mail server at most once without a known refusal: once an attempt was accepted, or
 * its answer lost, this message makes no further attempt; sending again is a new message. The database has the same
 * rule as an index.
 */
@Entity
@Table(name = "messages")
public class Message extends Mail {

    @Enumerated(EnumType.STRING)
    private MessageStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable FailureReason reason;

    private @Nullable Instant nextAttemptAt;
    private @Nullable Instant sentAt;
    private int attemptsInRound;

    @Embedded
    private @Nullable Resolution resolution;

    @OneToMany(mappedBy = "message", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<DeliveryAttempt> attempts = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    private Message(Letter letter, Instant now) {
        super(letter, now);
        this.status = MessageStatus.QUEUED;
        this.nextAttemptAt = now;
    }

    /**
     * Takes a mail over for sending. A document without a usable recipient is born failed, never sent; who asks for another mail makes sure that
     * there is somebody to write to.
     */
    static Message queue(Letter letter, Instant now) {
        Message message = new Message(letter, now);
        FailureReason problem = letter.recipients().problem();
        if (problem != null) {
            message.fail(problem, null, now);
        }
        return message;
    }

    /**
     * What is overdue has changed since it was queued. Nothing of it has left the house.
     *
     * @return false where this attempt was taken away meanwhile
     */
    boolean rewrite(int attemptNumber, ReminderContent newContent, List<Attachment> newAttachments) {
        boolean mine = status == MessageStatus.SENDING
                && current().number() == attemptNumber
                && current().handoverBeganAt() == null;
        if (mine) {
            say(newContent, newAttachments);
        }
        return mine;
    }

    /** One instance takes it on; nothing has left the house yet. */
    DeliveryAttempt startSending(Instant now, Instant leaseUntil) {
        become(MessageStatus.SENDING);
        nextAttemptAt = null;
        reason = null;
        attemptsInRound++;
        DeliveryAttempt attempt = new DeliveryAttempt(UuidV7.next(), this, attempts.size() + 1, now, leaseUntil);
        attempts.add(attempt);
        return attempt;
    }

    /**
     * The point of no return: to be committed before the end of the data is sent.
     *
     * @return false where this attempt was taken away meanwhile (its lease ran out); then nothing must be sent
     */
    boolean beginHandover(int attemptNumber, Instant now) {
        boolean mine = status == MessageStatus.SENDING && current().number() == attemptNumber;
        if (mine) {
            current().beginHandover(now);
        }
        return mine;
    }

    /** What the attempt brought. An answer that comes after the message became uncertain is still the truth. */
    void record(int attemptNumber, DeliveryResult result, RetryPolicy policy, Instant now) {
        boolean awaited = status == MessageStatus.SENDING || status == MessageStatus.UNCERTAIN;
        if (!awaited || current().number() != attemptNumber) {
            return; // taken away before handing over began, or decided by a person: nothing hangs on this answer
        }
        current().end(result, now);
        switch (result) {
            case Accepted accepted -> {
                become(MessageStatus.SENT);
                reason = null;
                sentAt = now;
                raise(new MessageEvent.Sent(facts(), now, accepted.answer(), attemptNumber));
            }
            case NotAccepted not -> notAccepted(not, policy, now);
            case AnswerLost lost -> {
                if (status == MessageStatus.SENDING) {
                    become(MessageStatus.UNCERTAIN);
                    reason = lost.reason();
                    raise(new MessageEvent.Uncertain(facts(), now, lost.reason(), attemptNumber));
                }
            }
        }
    }

    /** The instance that worked on it is gone: uncertain if handing over could have begun, otherwise just once more. */
    void recover(RetryPolicy policy, Instant now) {
        DeliveryResult result = current().handoverBeganAt() == null
                ? NotAccepted.forNow(FailureReason.INTERRUPTED)
                : new AnswerLost(FailureReason.INTERRUPTED_WHILE_HANDING_OVER);
        record(current().number(), result, policy, now);
    }

    /** A person wants a failed message tried again, with as many attempts as a new one. */
    void retry(Recipients present, Instant now) {
        if (status != MessageStatus.FAILED) {
            throw Refusal.conflict("message-not-failed", "only a failed message can be tried again")
                    .with("status", status);
        }
        if (mayHaveBeenHandedOver()) {
            throw Refusal.conflict(
                    "message-was-handed-over",
                    "this message may have reached the mail server once; send the document again as a new message");
        }
        boolean addresseesWrong = Recipients.of(recipients()).problem() != null;
        Recipients used = addresseesWrong ? present : new Recipients(recipients());
        address(used.requireUsable());
        become(MessageStatus.QUEUED);
        reason = null;
        attemptsInRound = 0;
        nextAttemptAt = now;
    }

    /** A person found that it has arrived. */
    void confirm(String by, String note, Instant now) {
        requireUncertain();
        become(MessageStatus.CONFIRMED);
        reason = null;
        resolution = new Resolution(now, by, note);
        raise(new MessageEvent.Confirmed(facts(), now, by, note));
    }

    /** A person found that it has not arrived. */
    void declareNotDelivered(String by, String note, Instant now) {
        requireUncertain();
        resolution = new Resolution(now, by, note);
        fail(FailureReason.NOT_DELIVERED, null, now);
    }

    /** The same mail as a new message, in place of this one, which was found not delivered. */
    Message replacement(Instant now) {
        return new Message(Letter.inPlaceOf(this), now);
    }

    /**
     * The same mail as a new message that a person asks for (D9).
     *
     * @param to empty: to whom this one went
     * @throws Refusal as {@link ResendRule}; 422 {@code no-usable-recipient}
     */
    Message resend(Recipients to, String by, Instant now) {
        ResendRule.check(this, to);
        Recipients used = to.addresses().isEmpty() ? new Recipients(recipients()) : to;
        return new Message(Letter.again(this, used.requireUsable(), by), now);
    }

    boolean mayHaveBeenHandedOver() {
        return attempts.stream().anyMatch(DeliveryAttempt::mayHaveBeenHandedOver);
    }

    private void notAccepted(NotAccepted result, RetryPolicy policy, Instant now) {
        boolean late = status == MessageStatus.UNCERTAIN;
        if (late || result.forGood() || policy.isExhausted(attemptsInRound)) {
            fail(result.reason(), result.answer(), now);
        } else {
            become(MessageStatus.QUEUED);
            reason = result.reason();
            nextAttemptAt = now.plus(policy.delayAfter(attemptsInRound));
        }
    }

    private void fail(FailureReason why, @Nullable ServerAnswer answer, Instant now) {
        if (attempts.isEmpty()) {
            status = MessageStatus.FAILED; // born failed
        } else {
            become(MessageStatus.FAILED);
        }
        reason = why;
        nextAttemptAt = null;
        raise(new MessageEvent.Failed(facts(), now, why, answer, attempts.size()));
    }

    private void requireUncertain() {
        if (status != MessageStatus.UNCERTAIN) {
            throw Refusal.conflict("message-not-uncertain", "there is nothing to decide about this message")
                    .with("status", status);
        }
    }

    private void become(MessageStatus next) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException("message " + id() + " cannot go from " + status + " to " + next);
        }
        status = next;
    }

    private DeliveryAttempt current() {
        return attempts.getLast();
    }

    public MessageStatus status() {
        return status;
    }

    /** Why it failed or is uncertain, or why the last attempt of a queued one did not come through. */
    public @Nullable FailureReason reason() {
        return reason;
    }

    public @Nullable Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    public List<DeliveryAttempt> attempts() {
        return List.copyOf(attempts);
    }

    public @Nullable Resolution resolution() {
        return resolution;
    }

    /** Its fate is not known yet. */
    boolean isOpen() {
        return status == MessageStatus.QUEUED || status == MessageStatus.SENDING || status == MessageStatus.UNCERTAIN;
    }

    /** What a person decided about an uncertain message. */
    @Embeddable
    public record Resolution(
            @Column(name = "resolved_at") Instant at,
            @Column(name = "resolved_by") String by,
            @Column(name = "resolution_note") String note) {}
}
