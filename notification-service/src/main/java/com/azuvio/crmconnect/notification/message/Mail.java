package com.azuvio.crmconnect.notification.message;

import com.azuvio.crmconnect.starter.aggregate.AggregateRoot;
import com.azuvio.crmconnect.starter.id.UuidV7;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The half of a message that says what is sent to whom; {@link Message} adds what becomes of it. */
@MappedSuperclass
public abstract class Mail extends AggregateRoot<MessageEvent> {

    @Id
    private UUID id;

    private UUID sendId;
    private @Nullable UUID replacesId;
    private @Nullable UUID resendOfId;
    private @Nullable String requestedBy;
    private @Nullable UUID clientId;

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    /** Of everything but a document, which has columns of its own. */
    @Convert(converter = ContentColumn.class)
    private @Nullable MailContent content;

    @Enumerated(EnumType.STRING)
    private Language language;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> recipients;

    @Embedded
    private @Nullable DocumentToSend document;

    @ElementCollection
    @CollectionTable(name = "message_attachments", joinColumns = @JoinColumn(name = "message_id"))
    @OrderColumn(name = "position")
    private List<Attachment> attachments = new ArrayList<>();

    private Instant queuedAt;

    @SuppressWarnings("NullAway.Init")
    protected Mail() {}

    Mail(Letter letter, Instant now) {
        this.id = UuidV7.next();
        this.sendId = letter.sendId();
        this.replacesId = letter.replacesId();
        this.resendOfId = letter.resendOfId();
        this.requestedBy = letter.requestedBy();
        this.clientId = letter.clientId();
        this.language = letter.language();
        this.kind = letter.content().kind();
        if (letter.content() instanceof DocumentToSend one) {
            this.document = one;
        } else {
            this.content = letter.content();
        }
        this.attachments = new ArrayList<>(letter.attachments());
        this.recipients = letter.recipients().addresses();
        this.queuedAt = now;
    }

    void say(MailContent newContent, List<Attachment> newAttachments) {
        content = newContent;
        attachments.clear();
        attachments.addAll(newAttachments);
    }

    void address(Recipients to) {
        recipients = to.addresses();
    }

    MessageEvent.Facts facts() {
        return new MessageEvent.Facts(id, sendId, document, reminder(), clientId, recipients());
    }

    public UUID id() {
        return id;
    }

    public UUID sendId() {
        return sendId;
    }

    /** The uncertain message in whose place this one was sent. */
    public @Nullable UUID replacesId() {
        return replacesId;
    }

    /** The message that a person sent again with this one. */
    public @Nullable UUID resendOfId() {
        return resendOfId;
    }

    /** The person who asked for this mail; absent where another service or the schedule did. */
    public @Nullable String requestedBy() {
        return requestedBy;
    }

    /** Absent where it is for nobody's account. */
    public @Nullable UUID clientId() {
        return clientId;
    }

    public Language language() {
        return language;
    }

    public List<String> recipients() {
        return List.copyOf(recipients);
    }

    public MailKind kind() {
        return kind;
    }

    public MailContent content() {
        return document != null ? document : Objects.requireNonNull(content, "a mail says something");
    }

    /** Of a mail with one document only. */
    public @Nullable DocumentToSend document() {
        return document;
    }

    /** Of a reminder only. */
    public @Nullable ReminderContent reminder() {
        return content instanceof ReminderContent reminder ? reminder : null;
    }

    /** The files that it carries, in their order. */
    public List<Attachment> attachments() {
        return List.copyOf(attachments);
    }

    public Instant queuedAt() {
        return queuedAt;
    }
}
