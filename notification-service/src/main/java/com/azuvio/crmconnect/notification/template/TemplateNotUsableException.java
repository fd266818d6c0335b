package com.azuvio.crmconnect.notification.template;

/** A template asks for something that it must not have, or for too much; the text says for what. */
final class TemplateNotUsableException extends RuntimeException {

    TemplateNotUsableException(String message) {
        super(message);
    }
}
