package com.azuvio.crmconnect.client.client.web;

import com.azuvio.crmconnect.client.client.ChangeReminderBlocks;
import com.azuvio.crmconnect.client.reminderblock.ReminderBlock;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Disputes and promises: why no reminder goes out. */
@RestController
@RequestMapping("/clients/{id}/reminder-blocks")
class ReminderBlockController {

    private final ChangeReminderBlocks blocks;

    ReminderBlockController(ChangeReminderBlocks blocks) {
        this.blocks = blocks;
    }

    /**
     * @param documentId absent: all documents of the client
     * @param note needed with OTHER
     * @param expiresOn the last day on which it holds
     */
    record ReminderBlockRequest(
            @Nullable UUID documentId,
            ReminderBlock.@NotNull Reason reason,
            @Nullable @Size(min = 1, max = 500) String note,
            @NotNull LocalDate expiresOn) {}

    record ReminderBlockResponse(
            UUID id,
            @Nullable UUID documentId,
            ReminderBlock.Reason reason,
            @Nullable String note,
            LocalDate expiresOn,
            Instant blockedAt,
            String blockedBy) {

        static ReminderBlockResponse from(ReminderBlock block) {
            return new ReminderBlockResponse(
                    block.id(),
                    block.documentId(),
                    block.reason(),
                    block.note(),
                    block.expiresOn(),
                    block.blockedAt(),
                    block.blockedBy());
        }
    }

    /** Those that hold today, the oldest first. */
    @GetMapping
    @PreAuthorize("hasAnyRole('sales-admin', 'account-executive', 'finance-manager')")
    List<ReminderBlockResponse> list(@PathVariable UUID id) {
        return blocks.present(id).stream().map(ReminderBlockResponse::from).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasRole('sales-admin')")
    ReminderBlockResponse block(@PathVariable UUID id, @Valid @RequestBody ReminderBlockRequest request) {
        return ReminderBlockResponse.from(
                blocks.block(id, request.documentId(), request.reason(), request.note(), request.expiresOn()));
    }

    @DeleteMapping("/{blockId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('sales-admin')")
    void lift(@PathVariable UUID id, @PathVariable UUID blockId) {
        blocks.lift(id, blockId);
    }
}
