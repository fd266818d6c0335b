package com.azuvio.crmconnect.payment.money;

import java.util.UUID;

/** Another receipt of the same client, amount and day (rules.md §9.7). */
public record PossibleDuplicate(UUID paymentId, String number) {}
