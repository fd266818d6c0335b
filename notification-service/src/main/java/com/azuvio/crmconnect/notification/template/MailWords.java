package com.azuvio.crmconnect.notification.template;

import com.azuvio.crmconnect.notification.message.Language;
import com.azuvio.crmconnect.notification.message.MailContent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says what a mail says. */
@FunctionalInterface
public interface MailWords {

    /** By the built-in templates alone, without the client's name. */
    MailWords BUILT_IN = (content, clientId, language) ->
            RenderTemplate.render(BuiltInTemplates.of(TemplateKind.of(content), language), content, null, language);

    WrittenText write(MailContent content, @Nullable UUID clientId, Language language);
}
