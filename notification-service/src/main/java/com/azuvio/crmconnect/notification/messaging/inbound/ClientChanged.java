package com.azuvio.crmconnect.notification.messaging.inbound;

import com.azuvio.crmconnect.notification.client.ClientCopy;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is read of {@code sales.client.changed.v1}. */
public record ClientChanged(
        @NotNull UUID clientId,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 100) List<String> invoiceEmails) {

    public ClientCopy toCopy(long revision) {
        return new ClientCopy(clientId, revision, name, invoiceEmails == null ? List.of() : invoiceEmails);
    }
}
