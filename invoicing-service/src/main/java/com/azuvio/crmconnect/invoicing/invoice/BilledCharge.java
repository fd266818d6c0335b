package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.VatClass;
import com.azuvio.crmconnect.starter.money.Money;

/**
 * A charge that a person puts on a document (BT-99); it shares the fate of the lines that it belongs to, as freight does.
 *
 * @param reason BT-104
 */
public record BilledCharge(String reason, Money amount, VatClass vatClass) {}
