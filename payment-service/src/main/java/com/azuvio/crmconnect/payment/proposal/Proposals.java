package com.azuvio.crmconnect.payment.proposal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a receipt may be meant for.
 *
 * @param client whose money it is: as given, or found by the reference; absent where nobody or more than one fits
 * @param candidates clients whose documents the reference names, where they are several
 * @param proposals the strongest reason first; a proposal that equals an earlier one is left out
 */
public record Proposals(@Nullable Payer client, List<Payer> candidates, List<Proposal> proposals) {

    /** @param found by the reference; false where it was given */
    public record Payer(UUID id, @Nullable String name, boolean found) {}
}
