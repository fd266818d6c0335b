package com.azuvio.crmconnect.invoicing.invoice;

import java.util.UUID;

/** What became of one row of a bulk send. */
public sealed interface SendOutcome {

    UUID id();

    /** Handed to notification-service; whether the client gets it is told later (D9). */
    record Queued(UUID id, UUID sendId) implements SendOutcome {}

    /** It is under way, or the client has it: repeating a bulk command sends nothing twice. */
    record Unchanged(UUID id) implements SendOutcome {}

    /** The failure that the single command ends in. */
    record Refused(UUID id, RuntimeException failure) implements SendOutcome {}
}
