package com.azuvio.crmconnect.invoicing.document;

import com.azuvio.crmconnect.starter.money.Money;

/**
 * A line with its amounts.
 *
 * @param net BT-131, rounded once
 * @param discount BT-136: what the line discount takes off, so that {@code net + discount} is quantity × price
 */
public record PricedLine(DocumentLine line, LineVat vat, Money net, Money discount) {}
