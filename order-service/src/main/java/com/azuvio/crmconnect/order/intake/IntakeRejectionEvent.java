package com.azuvio.crmconnect.order.intake;

/** What happens to a message that could not be accepted and concerns its sender. */
public sealed interface IntakeRejectionEvent {

    /** It was not accepted. */
    record Rejected(IntakeRejection rejection) implements IntakeRejectionEvent {}
}
