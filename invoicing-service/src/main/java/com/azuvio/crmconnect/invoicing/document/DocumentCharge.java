package com.azuvio.crmconnect.invoicing.document;

import com.azuvio.crmconnect.starter.money.Money;

/** A charge on the whole document (BT-99): freight. */
public record DocumentCharge(Money amount, LineVat vat) {}
