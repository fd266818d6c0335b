package com.azuvio.crmconnect.notification.template;

import com.azuvio.crmconnect.notification.client.ClientCopies;
import com.azuvio.crmconnect.notification.client.ClientCopy;
import com.azuvio.crmconnect.notification.message.Language;
import com.azuvio.crmconnect.notification.message.MailContent;
import com.azuvio.crmconnect.notification.message.WrittenMail;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes mails by the present templates. One that fails, whatever was checked when it was saved, gives way to the built-in one. */
@Component
class WriteMail implements MailWords {

    private static final Logger log = LoggerFactory.getLogger(WriteMail.class);

    private final KeepTemplates templates;
    private final ClientCopies clients;
    private final MeterRegistry meters;

    WriteMail(KeepTemplates templates, ClientCopies clients, MeterRegistry meters) {
        this.templates = templates;
        this.clients = clients;
        this.meters = meters;
    }

    @Override
    public WrittenText write(MailContent content, @Nullable UUID clientId, Language language) {
        if (content instanceof WrittenMail written) {
            return new WrittenText(written.subject(), written.html(), written.plain());
        }
        TemplateKind kind = TemplateKind.of(content);
        String clientName = nameOf(clientId);
        Optional<TemplateText> edited = templates.edited(kind, language);
        if (edited.isPresent()) {
            try {
                return RenderTemplate.render(edited.get(), content, clientName, language);
            } catch (RuntimeException e) {
                log.error("template {} {} failed, the built-in one is used: {}", kind, language, e.getClass());
                meters.counter("backoffice.mail.template-failures", "kind", kind.name())
                        .increment();
            }
        }
        return RenderTemplate.render(BuiltInTemplates.of(kind, language), content, clientName, language);
    }

    @Nullable
    String nameOf(@Nullable UUID clientId) {
        return Optional.ofNullable(clientId)
                .flatMap(clients::find)
                .map(ClientCopy::name)
                .orElse(null);
    }
}
