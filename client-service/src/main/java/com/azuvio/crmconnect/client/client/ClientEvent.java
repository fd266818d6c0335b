package com.azuvio.crmconnect.client.client;

/** What happened to a client; each carries the client as it is afterwards. */
public sealed interface ClientEvent {

    ClientState state();

    record Registered(ClientState state) implements ClientEvent {}

    record Corrected(ClientState state) implements ClientEvent {}

    record Deactivated(ClientState state) implements ClientEvent {}

    record Reactivated(ClientState state) implements ClientEvent {}

    /** It was a second record of another client. */
    record Merged(ClientState state) implements ClientEvent {}

    /** The register of VAT numbers said something new. */
    record VatNumberChecked(ClientState state) implements ClientEvent {}

    /** Its reminders were blocked, or a block was lifted. */
    record RemindersBlocked(ClientState state) implements ClientEvent {}

    /** The readiness policy changed, and with it what this client lacks. */
    record ReadinessDetermined(ClientState state) implements ClientEvent {}
}
