package com.azuvio.crmconnect.payment.bank.matching;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/** A receipt that was recorded by hand and may be this line. */
public record KnownReceipt(UUID id, String number, UUID clientId, Money amount, LocalDate receivedOn) {}
