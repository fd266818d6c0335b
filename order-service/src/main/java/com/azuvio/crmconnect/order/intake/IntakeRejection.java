package com.azuvio.crmconnect.order.intake;

import com.azuvio.crmconnect.order.salesorder.Stamp;
import com.azuvio.crmconnect.starter.aggregate.AggregateRoot;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.messaging.EventJson;
import com.azuvio.crmconnect.starter.web.Refusal;
import com.azuvio.crmconnect.starter.web.Refusal.FieldProblem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message of another system that could not be accepted, with its original bytes and the reason. It is settled once: by
 * a retry, perhaps of a corrected message, or by a dismissal with a reason.
 */
@Entity
@Table(name = "intake_rejections")
public class IntakeRejection extends AggregateRoot<IntakeRejectionEvent> {

    private static final int KEY_MAX = 500;

    @Id
    private UUID id;

    private String topic;
    private @Nullable String messageKey;
    private @Nullable String position;
    private String headers;
    private byte[] original;
    private @Nullable String source;
    private @Nullable String externalId;
    private String reason;
    private String detail;
    private String errors;
    private Instant rejectedAt;

    @Enumerated(EnumType.STRING)
    private RejectionStatus status = RejectionStatus.OPEN;

    private @Nullable Instant settledAt;
    private @Nullable String settledBy;
    private @Nullable String settlementNote;
    private @Nullable UUID orderId;
    private byte @Nullable [] corrected;

    @SuppressWarnings("NullAway.Init")
    protected IntakeRejection() {}

    private IntakeRejection(RefusedMessage message, IntakeBreach breach, Instant at) {
        this.id = UuidV7.next();
        this.topic = message.topic();
        this.messageKey = message.key() == null ? null : IntakeBreach.cut(message.key(), KEY_MAX);
        this.position = message.position();
        this.headers = json(message.headers());
        this.original = message.original().clone();
        this.source = message.source();
        this.externalId = message.externalId();
        this.reason = breach.reason();
        this.detail = breach.detail();
        this.errors = json(breach.errors());
        this.rejectedAt = at;
    }

    static IntakeRejection of(RefusedMessage message, IntakeBreach breach, Instant at) {
        IntakeRejection rejection = new IntakeRejection(message, breach, at);
        rejection.raise(new IntakeRejectionEvent.Rejected(rejection));
        return rejection;
    }

    /**
     * Its order was placed, or its delivery recorded.
     *
     * @param instead the corrected message; nothing where the original was accepted
     */
    void retried(UUID order, byte @Nullable [] instead, Stamp stamp) {
        settle(RejectionStatus.RETRIED, null, stamp);
        orderId = order;
        corrected = instead == null ? null : instead.clone();
    }

    void dismiss(String why, Stamp stamp) {
        settle(RejectionStatus.DISMISSED, why, stamp);
    }

    void requireOpen() {
        if (status != RejectionStatus.OPEN) {
            throw Refusal.conflict("already-settled", "the message was settled already")
                    .with("status", status.name());
        }
    }

    private void settle(RejectionStatus to, @Nullable String note, Stamp stamp) {
        requireOpen();
        status = to;
        settledAt = stamp.at();
        settledBy = stamp.by();
        settlementNote = note;
    }

    private static String json(Object value) {
        return new String(EventJson.write(value), StandardCharsets.UTF_8);
    }

    public UUID id() {
        return id;
    }

    public String topic() {
        return topic;
    }

    public @Nullable String messageKey() {
        return messageKey;
    }

    /** {@code partition-offset} where the message has no identity of its own. */
    public @Nullable String position() {
        return position;
    }

    public Map<String, String> headers() {
        Map<String, String> read = new TreeMap<>();
        Map<?, ?> stored = EventJson.read(headers.getBytes(StandardCharsets.UTF_8), Map.class);
        stored.forEach((name, value) -> read.put(String.valueOf(name), String.valueOf(value)));
        return read;
    }

    public byte[] original() {
        return original.clone();
    }

    /** What a person handed in instead. */
    public byte @Nullable [] corrected() {
        return corrected == null ? null : corrected.clone();
    }

    public @Nullable String source() {
        return source;
    }

    public @Nullable String externalId() {
        return externalId;
    }

    public IntakeBreach breach() {
        FieldProblem[] fields = EventJson.read(errors.getBytes(StandardCharsets.UTF_8), FieldProblem[].class);
        return new IntakeBreach(reason, detail, List.of(fields));
    }

    public Instant rejectedAt() {
        return rejectedAt;
    }

    public RejectionStatus status() {
        return status;
    }

    public @Nullable Instant settledAt() {
        return settledAt;
    }

    public @Nullable String settledBy() {
        return settledBy;
    }

    public @Nullable String settlementNote() {
        return settlementNote;
    }

    /** The order that a retry placed or found. */
    public @Nullable UUID orderId() {
        return orderId;
    }
}
