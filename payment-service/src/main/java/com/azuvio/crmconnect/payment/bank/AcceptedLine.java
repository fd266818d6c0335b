package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.payment.money.Cut;
import java.util.List;
import java.util.UUID;

/**
 * What became of an accepted line.
 *
 * @param paymentId the receipt that it is, or took back
 * @param cuts which documents needed less than was wanted for them; the rest is free (D11)
 */
public record AcceptedLine(UUID lineId, SettledAs as, UUID paymentId, List<Cut> cuts) {}
