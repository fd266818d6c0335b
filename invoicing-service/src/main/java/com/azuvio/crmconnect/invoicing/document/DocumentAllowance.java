package com.azuvio.crmconnect.invoicing.document;

import com.azuvio.crmconnect.starter.money.Money;

/** The part of the document's discount that falls on one VAT category and rate (BT-92), as a positive amount. */
public record DocumentAllowance(Money amount, LineVat vat) {}
