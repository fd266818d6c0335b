package com.azuvio.crmconnect.client.account;

import com.azuvio.crmconnect.starter.money.Money;
import java.util.List;
import java.util.UUID;

/**
 * A client's balances in one view, one per currency, never summed across currencies (D10).
 *
 * @param ageing what is open and what is unallocated, per currency
 */
public record Account(UUID clientId, View view, List<Money> balances, List<Ageing> ageing) {}
