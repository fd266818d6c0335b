package com.azuvio.crmconnect.payment.messaging.outbound;

import com.azuvio.crmconnect.starter.money.Money;
import java.util.UUID;

/** {@code sales.payment.write-off-requested.v1} */
public record WriteOffRequested(UUID writeOffId, UUID documentId, UUID clientId, Money amount, String reason) {}
