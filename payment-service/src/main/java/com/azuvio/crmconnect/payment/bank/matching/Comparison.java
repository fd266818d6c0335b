package com.azuvio.crmconnect.payment.bank.matching;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a line was found to be.
 *
 * @param proposal the one thing that it probably is; absent where nothing is probable or two things are
 * @param candidates what it may be otherwise, the likeliest first
 * @param clients whose it may be, by reference, number, account or name: holds their reminders (D12)
 */
public record Comparison(@Nullable Proposal proposal, List<Proposal> candidates, Set<UUID> clients) {

    public static final Comparison NOTHING = new Comparison(null, List.of(), Set.of());
}
