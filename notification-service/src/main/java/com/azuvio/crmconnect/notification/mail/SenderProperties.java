package com.azuvio.crmconnect.notification.mail;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Who mails come from.
 *
 * @param from address of the sender; bounces go there
 * @param replyTo where answers go, if elsewhere
 */
@Validated
@ConfigurationProperties("backoffice.mail")
public record SenderProperties(
        @NotBlank @Email @Size(max = 254) String from,
        @Nullable @Email @Size(max = 254) String replyTo) {

    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }
}
