package com.azuvio.crmconnect.notification.template;

import com.azuvio.crmconnect.notification.message.FindContent;
import com.azuvio.crmconnect.notification.message.Language;
import com.azuvio.crmconnect.notification.message.MailContent;
import com.azuvio.crmconnect.notification.message.MessageDetails;
import com.azuvio.crmconnect.notification.message.QueueMail;
import com.azuvio.crmconnect.notification.message.Recipients;
import com.azuvio.crmconnect.notification.message.SellerName;
import com.azuvio.crmconnect.notification.message.WrittenMail;
import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what a mail would say, on the screen or as a mail to whoever asks; nothing is saved. */
@Service
public class TryTemplate {

    private static final String MARK = "[Test] ";

    private final FindContent contents;
    private final WriteMail writeMail;
    private final QueueMail queueMail;
    private final SellerName seller;
    private final CurrentActor actor;

    TryTemplate(FindContent contents, WriteMail writeMail, QueueMail queueMail, SellerName seller, CurrentActor actor) {
        this.contents = contents;
        this.writeMail = writeMail;
        this.queueMail = queueMail;
        this.seller = seller;
        this.actor = actor;
    }

    /**
     * Whose data a template is tried with; neither: made-up ones.
     *
     * @param messageId of a mail in the log
     * @param documentId the last mail with that document
     */
    public record Example(
            @Nullable UUID messageId, @Nullable UUID documentId) {}

    /**
     * @param text as it may be saved
     * @param example whose data are used
     * @throws Refusal 404 {@code message-not-found}, {@code document-not-mailed}; 422 {@code template-broken}, {@code message-of-another-kind}
     */
    @Transactional(readOnly = true)
    public WrittenText preview(TemplateKind kind, Language language, TemplateText text, Example example) {
        CheckTemplate.require(text, kind, language);
        FindContent.Found found = found(example);
        if (found == null) {
            return RenderTemplate.render(text, SampleContent.full(kind), SampleContent.CLIENT, language);
        }
        MailContent content = found.content();
        if (content instanceof WrittenMail || TemplateKind.of(content) != kind) {
            throw Refusal.unprocessable("message-of-another-kind", "that mail has another template")
                    .field("example", "another-kind", "a mail of the kind " + kind);
        }
        return RenderTemplate.render(text, content, writeMail.nameOf(found.clientId()), language);
    }

    private FindContent.@Nullable Found found(Example example) {
        if (example.messageId() != null) {
            return contents.of(example.messageId());
        }
        return example.documentId() == null ? null : contents.ofDocument(example.documentId());
    }

    /** @throws Refusal as {@link #preview}; 422 {@code no-usable-recipient} */
    @Transactional
    public MessageDetails mail(
            TemplateKind kind, Language language, TemplateText text, Example example, Recipients recipient) {
        WrittenText written = preview(kind, language, text, example);
        return queueMail.queue(new QueueMail.Wish(
                null,
                language,
                new WrittenMail(seller.read(), MARK + written.subject(), written.html(), written.plain()),
                List.of(),
                recipient,
                actor.name()));
    }
}
