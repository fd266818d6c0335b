package com.azuvio.crmconnect.invoicing.rendering;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/** Lets the template say {@code #{key}} with the words of the document's language. */
class BundleMessages extends AbstractMessageResolver {

    @Override
    public String resolveMessage(
            ITemplateContext context, @Nullable Class<?> origin, String key, @Nullable Object @Nullable [] parameters) {
        Words words = Words.in(context.getLocale().getLanguage());
        return parameters == null ? words.text(key) : words.text(key, parameters);
    }

    /** A word that is missing is an error of the build, not a mark on somebody's invoice. */
    @Override
    public String createAbsentMessageRepresentation(
            ITemplateContext context, @Nullable Class<?> origin, String key, @Nullable Object @Nullable [] parameters) {
        throw new IllegalStateException("No word for " + key);
    }
}
