package com.azuvio.crmconnect.invoicing.recurring;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people do to a template, and that it came to its end; kept as its history. */
sealed interface RecurringEvent {

    UUID templateId();

    /** Who did it. */
    String by();

    record Created(UUID templateId, String by) implements RecurringEvent {}

    /** The periods without a document follow it. */
    record Edited(UUID templateId, String by, boolean otherRhythm) implements RecurringEvent {}

    record Paused(UUID templateId, String by) implements RecurringEvent {}

    record Resumed(UUID templateId, String by, boolean catchUp) implements RecurringEvent {}

    /** @param reason absent where its last period is over */
    record Ended(UUID templateId, String by, @Nullable String reason) implements RecurringEvent {}
}
