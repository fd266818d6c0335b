package com.azuvio.crmconnect.client.account;

import com.azuvio.crmconnect.starter.money.Money;
import java.util.List;
import java.util.UUID;

/** A client's balances in one view, one per currency, never summed across currencies (D10). */
public record Account(UUID clientId, View view, List<Money> balances) {}
