package com.azuvio.crmconnect.payment.messaging.outbound;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/** {@code sales.payment.free-money-written-off.v1} */
public record FreeMoneyWrittenOff(UUID writeOffId, UUID paymentId, UUID clientId, Money amount, LocalDate on) {}
