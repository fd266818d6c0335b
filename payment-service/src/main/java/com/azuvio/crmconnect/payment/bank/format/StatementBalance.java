package com.azuvio.crmconnect.payment.bank.format;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;

/** @param amount booked on the account at the beginning or the end of a statement; negative where it is overdrawn */
public record StatementBalance(Money amount, LocalDate on) {}
