package com.azuvio.crmconnect.payment.messaging.outbound;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/** {@code sales.payment.written-off.v1} */
public record WrittenOff(UUID writeOffId, UUID documentId, UUID clientId, Money amount, LocalDate on) {}
