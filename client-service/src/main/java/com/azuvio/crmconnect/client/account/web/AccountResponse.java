package com.azuvio.crmconnect.client.account.web;

import com.azuvio.crmconnect.client.account.Account;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a client owes.
 *
 * @param asOf entries that are effective later do not count
 * @param knownAt entries that were recorded later do not count; ask for it again to get the same answer
 * @param ageing what of it is open by age, and what money and credit no document has taken yet; per currency
 * @param balances one per currency with entries; positive: the client owes
 */
record AccountResponse(
        UUID clientId, LocalDate asOf, Instant knownAt, List<Money> balances, List<AgeingResponse> ageing) {

    static AccountResponse from(Account account) {
        return new AccountResponse(
                account.clientId(),
                account.view().asOf(),
                account.view().knownAt(),
                account.balances(),
                account.ageing().stream().map(AgeingResponse::from).toList());
    }
}
