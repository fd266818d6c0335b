package com.azuvio.crmconnect.client.client;

import java.util.List;

/**
 * A client with what belongs to its record rather than to its business data.
 *
 * @param version of the stored row, for the entity tag
 * @param revision counts the client's events; what other services' copies are compared with
 * @param possibleDuplicates other clients that may be the same one; a hint, never a refusal
 */
public record ClientDetails(
        ClientState state, long version, long revision, Trace trace, List<PossibleDuplicate> possibleDuplicates) {}
