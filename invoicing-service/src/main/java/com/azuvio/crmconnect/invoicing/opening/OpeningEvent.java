package com.azuvio.crmconnect.invoicing.opening;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/** What happens on the first day. */
public sealed interface OpeningEvent {

    /** A credit of the old system is free money of the client since its own day. */
    record CreditTaken(UUID creditId, UUID clientId, String number, LocalDate issuedOn, Money amount)
            implements OpeningEvent {}
}
