package com.azuvio.crmconnect.payment.bank.matching;

import java.util.UUID;

/** @param nameKey as names are compared */
public record KnownClient(UUID id, String name, String nameKey) {}
