package com.azuvio.crmconnect.notification.messaging.inbound;

import com.azuvio.crmconnect.notification.client.ClientCopy;
import com.azuvio.crmconnect.notification.client.ReminderBlock;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is read of {@code sales.client.changed.v1}. */
public record ClientChanged(
        @NotNull UUID clientId,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(min = 2, max = 8) String language,
        @Nullable @Size(max = 100) List<String> invoiceEmails,
        @Nullable @Size(max = 1000) List<Block> reminderBlocks) {

    /** Why the client, or a document of it, is not reminded. */
    public record Block(
            UUID id,
            @Nullable UUID documentId,
            String reason,
            @Nullable LocalDate expiresOn) {}

    public ClientCopy toCopy(long revision) {
        return new ClientCopy(
                clientId,
                revision,
                name,
                language == null ? "en" : language,
                invoiceEmails == null ? List.of() : invoiceEmails,
                reminderBlocks == null
                        ? List.of()
                        : reminderBlocks.stream()
                                .map(block -> new ReminderBlock(
                                        block.id(), block.documentId(), block.reason(), block.expiresOn()))
                                .toList());
    }
}
