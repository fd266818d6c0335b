package com.azuvio.crmconnect.order.metrics;

import com.azuvio.crmconnect.starter.money.Money;

/**
 * What of one part is un-invoiced, in one currency.
 *
 * @param confirmations how many of these orders; 0 while they wait for the warehouse
 * @param net value before VAT
 */
public record Uninvoiced(UninvoicedPart part, long orders, long confirmations, Money net) {}
