package com.azuvio.crmconnect.invoicing.invoice;

import java.util.UUID;

/** What became of one row of a bulk issue. */
public sealed interface IssueOutcome {

    UUID id();

    /** It has its number; {@code before} where it had one already, so that repeating a bulk command is safe. */
    record Issued(UUID id, String number, boolean before) implements IssueOutcome {}

    /** The failure that the single command ends in. */
    record Refused(UUID id, RuntimeException failure) implements IssueOutcome {}
}
