package com.azuvio.crmconnect.order.salesorder;

import java.util.UUID;

/** What became of one row of a bulk confirmation. */
public sealed interface ConfirmOutcome {

    UUID id();

    /** {@code before} where nothing was left to confirm, so that repeating a bulk command is safe. */
    record Confirmed(UUID id, String number, OrderStatus status, boolean before) implements ConfirmOutcome {}

    /** The failure that the single command ends in. */
    record Refused(UUID id, RuntimeException failure) implements ConfirmOutcome {}
}
